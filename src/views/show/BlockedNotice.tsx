import { showWords } from '#i18n/showWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './BlockedNotice.module.css'

/** The way to the other window where the browser stopped it. */
export function BlockedNotice({ href, name }: { href: string; name: string }) {
  const words = useWords(showWords)
  return (
    <p role="alert" className={styles.notice}>
      {words.blocked}{' '}
      <a href={href} target="_blank" rel="opener">
        {name}
      </a>
    </p>
  )
}
