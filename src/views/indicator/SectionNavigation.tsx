import { indicatorWords } from '#i18n/indicatorWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { PartLinks } from '#ui/PartLinks.tsx'
import type { Section } from './sectionModel.ts'
import styles from './SectionNavigation.module.css'

/** The parts of the page as a line of links, and why some are not there. */
export function SectionNavigation({ sections }: { sections: readonly Section[] }) {
  const words = useWords(indicatorWords)
  const present = sections.filter(({ absence }) => absence === undefined)
  const absent = sections.filter(({ absence }) => absence !== undefined)
  return (
    <>
      <PartLinks label={words.onThisPage} parts={present} />
      {absent.length > 0 ? (
        <ul className={styles.absent}>
          {absent.map(({ id, absence }) => (
            <li key={id}>{absence}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
