import type { ReactNode } from 'react'
import { aboutWords } from '#i18n/aboutWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './AboutSection.module.css'
import type { AboutSectionId } from './aboutSections.ts'

/** A section of the long text, with its heading and its address. */
export function AboutSection({ id, children }: { id: AboutSectionId; children: ReactNode }) {
  const words = useWords(aboutWords)
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{words.sections[id]}</h2>
      {children}
    </section>
  )
}
