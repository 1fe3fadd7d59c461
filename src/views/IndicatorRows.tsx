import { Sparkline } from '#charts/Sparkline.tsx'
import { indicatorRowWords } from '#i18n/indicatorRowWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { CertaintyLabel } from '#ui/CertaintyLabel.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import styles from './IndicatorRows.module.css'
import { LatestValue } from './LatestValue.tsx'
import type { ShownIndicator } from './shownIndicator.ts'

interface IndicatorRowsProps {
  readonly indicators: readonly ShownIndicator[]
  /** Name of the list. */
  readonly label: string
  /** Name of the region that is compared with: "Riket". */
  readonly comparison: string
}

/** Indicators one under the other, in columns where there is room. Each name is a heading of level 3. */
export function IndicatorRows({ indicators, label, comparison }: IndicatorRowsProps) {
  return (
    <ul aria-label={label} className={styles.rows}>
      {indicators.map((indicator) => (
        <Row key={indicator.id} indicator={indicator} comparison={comparison} />
      ))}
    </ul>
  )
}

function Row({ indicator, comparison }: { indicator: ShownIndicator; comparison: string }) {
  const words = useWords(indicatorRowWords)
  const { path, title, unit, status, word, base, target, sparkline, breakYears, span } = indicator
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <h3 className={styles.title}>
          <AppLink to={path}>
            <SpokenText text={title} />
          </AppLink>
        </h3>
        <p className={styles.quiet}>
          <SpokenText text={unit} />
        </p>
      </div>
      <div className={styles.verdict}>
        <VerdictLink indicator={indicator.id} title={indicator.name} status={status} word={word} />
        <CertaintyLabel word={indicator.caution} />
      </div>
      <div className={styles.latest}>
        <LatestValue row={indicator} />
      </div>
      <ul className={styles.change}>
        {indicator.change ? <li>{indicator.change}</li> : null}
        {indicator.comparison ? (
          <li className={styles.quiet}>{words.comparison(comparison, indicator.comparison)}</li>
        ) : null}
        {indicator.targetText ? <li className={styles.target}>{indicator.targetText}</li> : null}
      </ul>
      <div className={styles.trend}>
        {span ? (
          <Sparkline
            sparkline={sparkline}
            tone="home"
            baseYear={base?.year}
            target={target}
            breakYears={breakYears}
            height={44}
          />
        ) : null}
      </div>
      <Remarks indicator={indicator} />
    </li>
  )
}

/** Why there is no verdict, and that a series has ended. */
function Remarks({ indicator }: { indicator: ShownIndicator }) {
  if (indicator.shortRemarks.length === 0) return null
  return (
    <ul className={styles.remarks}>
      {indicator.shortRemarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )
}
