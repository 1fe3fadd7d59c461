import { aboutWords } from '#i18n/aboutWords.ts'
import { formulaWords } from '#i18n/formulaWords.ts'
import { methodDetailWords } from '#i18n/methodDetailWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { Formula } from '../Formula.tsx'
import { FormulaLegend } from '../FormulaLegend.tsx'
import { BulletList } from './BulletList.tsx'
import { Disclosure } from './Disclosure.tsx'
import type { MethodDetails } from './methodDetails.ts'
import styles from './MethodEntry.module.css'
import { StatusTable } from './StatusTable.tsx'

/** One method; its workings are opened when they are wanted. */
export function MethodEntry({ details }: { details: MethodDetails }) {
  const words = useWords(methodDetailWords)
  const { name, isOwn, question, description, publisher, publication, note, needsTarget } = details
  return (
    <section className={styles.entry}>
      <h4 id={`metod-${details.method}`}>
        {name}
        {isOwn ? <span className={styles.own}> {words.own}</span> : null}
      </h4>
      <p className={styles.question}>{question}</p>
      <p>
        {description} {needsTarget ? words.needsTarget : null}
      </p>
      <p className={styles.publisher}>
        {publisher}:{' '}
        <a href={publication.url} lang="en">
          {publication.title}
        </a>
        . {note}
      </p>
      <Disclosure summary={words.open(name)}>
        <Workings details={details} />
      </Disclosure>
    </section>
  )
}

function Workings({ details: { isOwn, measures, formulas, table, score } }: { details: MethodDetails }) {
  const words = useWords(methodDetailWords)
  const { parts } = useWords(aboutWords)
  const { names, meanings } = useWords(formulaWords)
  return (
    <div className={styles.workings}>
      {measures.map(({ hasTarget, formula, fromZero }) => (
        <div key={formula}>
          <h5>
            {hasTarget ? words.withTarget : words.withoutTarget}: {names[formula].toLowerCase()}
          </h5>
          <p>{meanings[formula]}</p>
          <Formula formula={formula} />
          {fromZero ? (
            <>
              <p>
                {words.fromZero} {meanings[fromZero]}
              </p>
              <Formula formula={fromZero} />
            </>
          ) : null}
        </div>
      ))}
      <FormulaLegend formulas={formulas} />
      <h5>{words.classes}</h5>
      {isOwn ? (
        <p>
          {words.classesAbove} <a href="#granser">{parts.granser}</a>.
        </p>
      ) : (
        <StatusTable table={table} />
      )}
      <h5>{words.score}</h5>
      {score ? (
        <>
          <p>{score.intro}</p>
          <BulletList items={score.lines} />
        </>
      ) : (
        <p>{words.scoreNone}</p>
      )}
    </div>
  )
}
