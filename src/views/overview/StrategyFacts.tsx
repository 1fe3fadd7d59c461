import { useId } from 'react'
import type { Strategy } from '#domain/strategy.ts'
import { overviewWords } from '#i18n/overviewWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { spoken } from '../indicatorRow.ts'
import styles from './StrategyFacts.module.css'

/** Whose strategy it is, from when to when, and what comes after it. */
export function StrategyFacts({ strategy }: { strategy: Strategy }) {
  const words = useWords(overviewWords)
  const language = useLanguage()
  const headingId = useId()
  const facts: readonly (readonly [string, string])[] = [
    [words.owner, spoken(strategy.owner, language)],
    [words.committee, spoken(strategy.committee, language)],
    [words.adopted, String(strategy.adopted)],
    [words.baseYear, String(strategy.baseYear)],
    [words.horizon, String(strategy.horizon)],
  ]
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId}>
        {words.about} <SpokenText text={strategy.shortTitle} />
      </h2>
      <dl className={styles.facts}>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.successor}>
        <h3>
          <SpokenText text={strategy.successor.title} /> {strategy.successor.horizon}
        </h3>
        <p>
          <SpokenText text={strategy.successor.note} />
        </p>
        <p>
          <a href={strategy.url}>{words.website}</a>
        </p>
      </div>
    </section>
  )
}
