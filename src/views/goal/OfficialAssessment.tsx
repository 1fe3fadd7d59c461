import { goalWords } from '#i18n/goalWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './OfficialAssessment.module.css'
import type { Outcome } from './officialAssessment.ts'
import { outcomes } from './officialAssessment.ts'

/** The committee's own assessment, or that there is none; looks like no computed verdict. */
export function OfficialAssessment({ outcome, committee }: { outcome: Outcome; committee: string }) {
  const words = useWords(goalWords)
  return (
    <section className={styles.official}>
      <h2>{words.official}</h2>
      <p className={styles.means}>{words.officialMeans}</p>
      <p className={styles.outcome}>{words.outcomes[outcome]}</p>
      <p>{words.notRegistered(committee)}</p>
      <ul aria-label={words.outcomesLabel} className={styles.outcomes}>
        {outcomes.map((candidate) => (
          <li key={candidate} data-chosen={candidate === outcome}>
            {words.outcomes[candidate]}
            {candidate === outcome ? <span className="visually-hidden"> ({words.chosen})</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
