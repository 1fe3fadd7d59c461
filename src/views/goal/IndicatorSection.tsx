import type { Titled } from '#domain/strategy.ts'
import { goalWords } from '#i18n/goalWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { IndicatorNames } from '../IndicatorNames.tsx'
import type { ShownIndicator } from '../shownIndicator.ts'
import { IndicatorCard } from './IndicatorCard.tsx'
import styles from './IndicatorSection.module.css'

interface IndicatorSectionProps {
  readonly indicators: readonly Titled[]
  /** The same with their figures, once those are here. */
  readonly shown: readonly ShownIndicator[] | undefined
  /** Name of the region that is compared with. */
  readonly comparison: string
}

/** The indicators that follow the goal. */
export function IndicatorSection({ indicators, shown, comparison }: IndicatorSectionProps) {
  const words = useWords(goalWords)
  return (
    <section className={styles.section}>
      <h2>{words.indicators(indicators.length)}</h2>
      {indicators.length === 0 ? <p>{words.noIndicators}</p> : null}
      {shown ? (
        <Cards shown={shown} comparison={comparison} />
      ) : (
        <IndicatorNames indicators={indicators} label={words.indicatorsLabel} />
      )}
    </section>
  )
}

function Cards({ shown, comparison }: { shown: readonly ShownIndicator[]; comparison: string }) {
  const words = useWords(goalWords)
  return (
    <ul aria-label={words.indicatorsLabel} className={styles.cards}>
      {shown.map((indicator) => (
        <li key={indicator.id} className={styles.card}>
          <IndicatorCard indicator={indicator} comparison={comparison} />
        </li>
      ))}
    </ul>
  )
}
