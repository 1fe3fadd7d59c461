import type { ReactNode } from 'react'
import { aboutWords } from '#i18n/aboutWords.ts'
import { useWords } from '#ui/languageContext.ts'
import type { MethodPartId } from './aboutSections.ts'
import styles from './MethodPart.module.css'

/** A part of the section on verdicts, with its heading and its address. */
export function MethodPart({ id, children }: { id: MethodPartId; children: ReactNode }) {
  const words = useWords(aboutWords)
  return (
    <>
      <h3 id={id} className={styles.title}>
        {words.parts[id]}
      </h3>
      {children}
    </>
  )
}
