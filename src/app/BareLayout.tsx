import { Outlet } from 'react-router'
import type { Language } from '#domain/localizedText.ts'
import { LanguageContext } from '#ui/languageContext.ts'
import { useDocumentSettings } from './useDocumentSettings.ts'

/** What stands around a view that fills the window: nothing. */
export function BareLayout({ language }: { language: Language }) {
  useDocumentSettings(language)
  return (
    <LanguageContext value={language}>
      <meta name="robots" content="noindex" />
      <Outlet />
    </LanguageContext>
  )
}
