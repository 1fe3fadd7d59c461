import { useRef } from 'react'
import { Outlet } from 'react-router'
import type { Language } from '#domain/localizedText.ts'
import { LanguageContext } from '#ui/languageContext.ts'
import styles from './EmbedLayout.module.css'
import { useDocumentSettings } from './useDocumentSettings.ts'
import { useHeightMessage } from './useHeightMessage.ts'
import { useLinksOutOfFrame } from './useLinksOutOfFrame.ts'

/** What stands around a chart that is shown alone on another website: nothing but room. */
export function EmbedLayout({ language }: { language: Language }) {
  const main = useRef<HTMLElement>(null)
  useDocumentSettings(language)
  useHeightMessage(main)
  useLinksOutOfFrame()
  return (
    <LanguageContext value={language}>
      <meta name="robots" content="noindex" />
      <main ref={main} className={styles.main}>
        <Outlet />
      </main>
    </LanguageContext>
  )
}
