import type { ReactNode } from 'react'
import { useId } from 'react'
import { ClassScale } from '#charts/scale/ClassScale.tsx'
import { explanationWords } from '#i18n/explanationWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { CertaintyLabel } from '#ui/CertaintyLabel.tsx'
import { useWords } from '#ui/languageContext.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import { Formula } from '../Formula.tsx'
import { AlternativeTable } from './AlternativeTable.tsx'
import type { Explanation } from './explanationModel.ts'
import styles from './ExplanationPanel.module.css'
import { useExplanationAddress } from './useExplanationAddress.ts'

/** The parts of an explanation, from the plainest to the most detailed. */
export function ExplanationParts({ id, explanation }: { id: string; explanation: Explanation }) {
  const words = useWords(explanationWords)
  const { parts, column } = words
  const { toChoiceHref } = useExplanationAddress()
  const { certainty, distances, methods, baseYears, requirements, reasons, isJudged } = explanation
  return (
    <>
      <Lead explanation={explanation} />
      {isJudged ? null : <Sentences title={parts.reasons} sentences={reasons} />}
      <Calculation explanation={explanation} />
      <Sentences title={parts.distance} sentences={distances} />
      <Sentences title={parts.certainty} sentences={certainty?.sentences ?? []} />
      <Sentences title={parts.needed} sentences={requirements} />
      <Sentences title={parts.methods} sentences={explanation.noMethods} />
      {methods.length > 0 ? (
        <Part title={parts.methods}>
          <AlternativeTable
            caption={parts.methods}
            heading={column.method}
            rows={methods}
            toChoiceHref={toChoiceHref}
          />
        </Part>
      ) : null}
      {baseYears.length > 0 ? (
        <Part title={parts.baseYears}>
          <AlternativeTable
            caption={parts.baseYears}
            heading={column.baseYear}
            rows={baseYears}
            toChoiceHref={toChoiceHref}
          />
        </Part>
      ) : null}
      {isJudged ? <Sentences title={parts.mind} sentences={reasons} /> : null}
      <footer className={styles.foot}>
        <p className={styles.quiet}>{words.own}</p>
        <AppLink to={paths.indicator(id)}>{words.toIndicator}</AppLink>
        <AppLink to={paths.about()} part="bedomning">
          {words.toMethod}
        </AppLink>
      </footer>
    </>
  )
}

function Lead({ explanation: { status, word, certainty, sentences, people } }: { explanation: Explanation }) {
  return (
    <div className={styles.lead}>
      <p className={styles.verdict}>
        <StatusMark status={status} word={word} size="large" />
        <CertaintyLabel word={certainty?.word} />
      </p>
      {sentences.length > 0 ? <p className={styles.sentence}>{sentences.join(' ')}</p> : null}
      {people === undefined ? null : <p>{people}</p>}
    </div>
  )
}

function Calculation({ explanation: { formula, scale } }: { explanation: Explanation }) {
  const words = useWords(explanationWords)
  if (!formula) return null
  return (
    <Part title={words.parts.calculation}>
      <Formula {...formula} />
      {scale ? (
        <div className={styles.scale}>
          <ClassScale {...scale} />
        </div>
      ) : null}
      <p className={styles.quiet}>{words.unrounded}</p>
    </Part>
  )
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <Part title={title}>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className={styles.part}>
      <h3 id={headingId}>{title}</h3>
      {children}
    </section>
  )
}
