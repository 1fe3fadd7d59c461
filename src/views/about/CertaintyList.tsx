import { agreementWords } from '#i18n/agreementWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import styles from './CertaintyList.module.css'
import type { CertaintyRow } from './certaintyRows.ts'
import { DefinitionList } from './DefinitionList.tsx'

/** What each label of certainty means, how many indicators have it, and one of them. */
export function CertaintyList({ rows }: { rows: readonly CertaintyRow[] }) {
  const words = useWords(agreementWords).certainty
  return (
    <>
      <p>{words.intro(rows.length)}</p>
      <DefinitionList
        items={rows.map((row) => ({ key: row.certainty, term: row.label, meaning: <Meaning row={row} /> }))}
      />
    </>
  )
}

function Meaning({ row: { meaning, count, example } }: { row: CertaintyRow }) {
  const words = useWords(agreementWords).certainty
  return (
    <>
      {meaning}
      <span className={styles.count}>
        {count}
        {example ? (
          <>
            {words.example}{' '}
            <AppLink to={example.path}>
              <SpokenText text={example.title} />
            </AppLink>
          </>
        ) : null}
      </span>
    </>
  )
}
