import { aboutWords } from '#i18n/aboutWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { aboutSections, methodParts } from './aboutSections.ts'
import styles from './TableOfContents.module.css'

/** The sections of the page; beside the text where there is room. */
export function TableOfContents() {
  const words = useWords(aboutWords)
  return (
    <nav aria-labelledby="innehallsforteckning" className={`${styles.contents} no-print`}>
      <p id="innehallsforteckning" className={styles.title}>
        {words.contents}
      </p>
      <ol>
        {aboutSections.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{words.sections[id]}</a>
            {id === 'bedomning' ? <MethodParts /> : null}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function MethodParts() {
  const { parts } = useWords(aboutWords)
  return (
    <ol className={styles.parts}>
      {methodParts.map((id) => (
        <li key={id}>
          <a href={`#${id}`}>{parts[id]}</a>
        </li>
      ))}
    </ol>
  )
}
