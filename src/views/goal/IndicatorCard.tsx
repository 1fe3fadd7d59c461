import { Sparkline } from '#charts/Sparkline.tsx'
import { goalWords } from '#i18n/goalWords.ts'
import { indicatorRowWords } from '#i18n/indicatorRowWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { CertaintyLabel } from '#ui/CertaintyLabel.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import { LatestValue } from '../LatestValue.tsx'
import type { ShownIndicator } from '../shownIndicator.ts'
import styles from './IndicatorCard.module.css'

interface IndicatorCardProps {
  readonly indicator: ShownIndicator
  readonly comparison: string
}

/** One indicator: verdict, value, development, and what to mind about it. */
export function IndicatorCard({ indicator, comparison }: IndicatorCardProps) {
  const { path, title, unit, status, word } = indicator
  return (
    <article className={styles.card}>
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
      <p className={styles.verdict}>
        <VerdictLink indicator={indicator.id} title={indicator.name} status={status} word={word} />{' '}
        <CertaintyLabel word={indicator.caution} />
      </p>
      <div className={styles.latest}>
        <LatestValue row={indicator} isLarge />
      </div>
      <Development indicator={indicator} />
      <Facts indicator={indicator} comparison={comparison} />
      <Remarks indicator={indicator} />
    </article>
  )
}

/** The development, with the years it is drawn between at its ends. */
function Development({ indicator }: { indicator: ShownIndicator }) {
  const { base, target, sparkline, breakYears, span } = indicator
  if (!span) return null
  return (
    <div className={styles.trend}>
      <Sparkline
        sparkline={sparkline}
        tone="home"
        baseYear={base?.year}
        target={target}
        breakYears={breakYears}
        height={80}
      />
      <p className={styles.span} aria-hidden="true">
        <span>{span.from}</span> <span>{span.to}</span>
      </p>
    </div>
  )
}

function Facts({ indicator, comparison }: IndicatorCardProps) {
  const words = useWords(indicatorRowWords)
  const { changeFrom, targetText } = indicator
  return (
    <ul className={styles.facts}>
      {changeFrom ? <li>{changeFrom}</li> : null}
      {indicator.comparison ? <li>{words.comparison(comparison, indicator.comparison)}</li> : null}
      {targetText ? <li className={styles.target}>{targetText}</li> : null}
    </ul>
  )
}

function Remarks({ indicator }: { indicator: ShownIndicator }) {
  const words = useWords(goalWords)
  const { remarks, ended, source, status } = indicator
  return (
    <div className={styles.remarks}>
      {remarks.length > 0 || ended ? (
        <>
          <h4>{status === 'notAssessable' ? words.reason : words.mind}</h4>
          <ul>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
            {ended ? <li>{ended}</li> : null}
          </ul>
        </>
      ) : null}
      <p>{source}</p>
    </div>
  )
}
