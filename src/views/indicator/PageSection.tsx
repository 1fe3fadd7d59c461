import type { ReactNode } from 'react'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './PageSection.module.css'
import type { SectionId } from './sectionModel.ts'

/** A part of the page under its heading; the id is where the line of links leads. */
export function PageSection({ id, children }: { id: SectionId; children: ReactNode }) {
  const words = useWords(indicatorWords)
  return (
    <section id={id} aria-labelledby={`${id}-rubrik`} className={styles.section}>
      <h2 id={`${id}-rubrik`}>{words.sections[id]}</h2>
      {children}
    </section>
  )
}
