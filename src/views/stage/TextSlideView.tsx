import { useSyncExternalStore } from 'react'
import { QrLink } from '#charts/qr/QrLink.tsx'
import type { TextSlide } from '#domain/deck/deck.ts'
import { toLanguagePath } from '#paths.ts'
import { useLanguage } from '#ui/languageContext.ts'
import styles from './TextSlideView.module.css'

/** A slide of words, with a code to a view where it has one. */
export function TextSlideView({ slide: { kind, title, text, link } }: { slide: TextSlide }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (
    <article className={`${styles.slide} ${styles[kind] ?? ''}`}>
      <div className={styles.words}>
        <h1 className={styles.heading}>{title}</h1>
        {lines.map((line, index) => (
          <p key={index} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
      {link === undefined ? null : <Way link={link} />}
    </article>
  )
}

const never = () => () => undefined

function Way({ link }: { link: string }) {
  const language = useLanguage()
  // Only the browser knows what the site is called.
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => undefined,
  )
  if (origin === undefined) return null
  return (
    <div className={styles.way}>
      <QrLink address={`${origin}${toLanguagePath(link, language)}`} />
    </div>
  )
}
