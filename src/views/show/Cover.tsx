import { lazy, Suspense } from 'react'
import type { Slide } from '#domain/deck/deck.ts'
import { showWords } from '#i18n/showWords.ts'
import { paths, toLanguagePath } from '#paths.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import styles from './Cover.module.css'
import { toPageAddress } from './showAddress.ts'

const QrLink = lazy(async () => ({ default: (await import('#charts/qr/QrLink.tsx')).QrLink }))

/** A black screen. Pressing it shows the slide again. */
export function BlackCover({ onUncover }: { onUncover: () => void }) {
  const words = useWords(showWords)
  return (
    <button type="button" className={styles.black} onClick={onUncover}>
      <span className="visually-hidden">{words.isBlack}</span>
    </button>
  )
}

interface CodeCoverProps {
  readonly slide: Slide
  /** Where the slide's picture is; undefined for a slide of words. */
  readonly address: string | undefined
  readonly onUncover: () => void
}

/** The way to what a slide shows for everybody in the room: the view, what a slide of words leads to, or the front page. */
export function CodeCover({ slide, address, onUncover }: CodeCoverProps) {
  const words = useWords(showWords)
  const language = useLanguage()
  const link = slide.kind === 'picture' ? undefined : slide.link
  const path = toLanguagePath(toPageAddress(address ?? link ?? paths.overview()), language)
  return (
    <section aria-label={words.codeTitle} className={styles.code}>
      <p className={styles.title}>{words.codeTitle}</p>
      <Suspense fallback={<div className={styles.waiting} />}>
        <QrLink address={`${location.origin}${path}`} />
      </Suspense>
      <button type="button" className={styles.close} onClick={onUncover}>
        {words.close}
      </button>
    </section>
  )
}
