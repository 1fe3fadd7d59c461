import { Sparkline } from '#charts/Sparkline.tsx'
import { goalWords } from '#i18n/goalWords.ts'
import { indicatorRowWords } from '#i18n/indicatorRowWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import type { ShownIndicator } from '../shownIndicator.ts'
import styles from './GoalIndicators.module.css'

/** The indicators of a goal as wide rows, to be read from the back of a room. */
export function GoalIndicators({ indicators }: { indicators: readonly ShownIndicator[] }) {
  const words = useWords(goalWords)
  if (indicators.length === 0) return <p className={styles.none}>{words.noIndicators}</p>
  return (
    <ul aria-label={words.indicatorsLabel} className={styles.rows}>
      {indicators.map((indicator) => (
        <Row key={indicator.id} indicator={indicator} />
      ))}
    </ul>
  )
}

function Row({ indicator }: { indicator: ShownIndicator }) {
  const { id, path, name, title, unit, status, word, base, target, sparkline, breakYears, span } = indicator
  const { latest, year, sex } = indicator
  const { noFigure } = useWords(indicatorRowWords)
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <AppLink to={path} className={styles.name}>
          <SpokenText text={title} />
        </AppLink>
        <p className={styles.quiet}>
          <SpokenText text={unit} />
        </p>
      </div>
      <VerdictLink indicator={id} title={name} status={status} word={word} className={styles.verdict} />
      <div className={styles.figures}>
        <p className={styles.latest}>
          <span className={styles.value}>{latest ?? noFigure}</span> {[year, sex].filter(Boolean).join(', ')}
        </p>
        <p className={styles.quiet}>{indicator.change ?? indicator.shortRemarks[0]}</p>
      </div>
      <div className={styles.line}>
        {span ? (
          <>
            <Sparkline
              sparkline={sparkline}
              tone="home"
              baseYear={base?.year}
              target={target}
              breakYears={breakYears}
              height={32}
            />
            <p className={styles.span} aria-hidden="true">
              <span>{span.from}</span> <span>{span.to}</span>
            </p>
          </>
        ) : null}
      </div>
    </li>
  )
}
