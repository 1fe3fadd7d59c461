import { Link, useSearchParams } from 'react-router'
import { Sparkline } from '#charts/Sparkline.tsx'
import { currentStateWords } from '#i18n/currentStateWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import { LatestValue } from '../LatestValue.tsx'
import type { IndicatorFigure } from './currentStateModel.ts'
import styles from './IndicatorFigureCard.module.css'
import { mapSection, withMeasure } from './mapChoice.ts'

interface IndicatorFigureCardProps {
  readonly figure: IndicatorFigure
  readonly isMapped: boolean
}

/** An indicator as a small chart: verdict, latest value, how it has gone, and the place against the country. */
export function IndicatorFigureCard({ figure, isMapped }: IndicatorFigureCardProps) {
  return (
    <li className={styles.frame}>
      <div className={styles.figure}>
        <div className={styles.head}>
          <h4 className={styles.title}>
            <AppLink to={figure.path}>
              <SpokenText text={figure.title} />
            </AppLink>
          </h4>
          <VerdictLink
            indicator={figure.id}
            title={figure.name}
            status={figure.status}
            word={figure.word}
            size="small"
          />
        </div>
        <div className={styles.latest}>
          <LatestValue row={figure} isLarge />
          <p className={styles.unit}>
            <SpokenText text={figure.unit} />
          </p>
        </div>
        <div className={styles.development}>
          <Line figure={figure} />
          <Facts figure={figure} />
        </div>
        {isMapped ? <MapLink figure={figure} /> : null}
      </div>
    </li>
  )
}

function Line({ figure: { sparkline, base, target, breakYears, span } }: { figure: IndicatorFigure }) {
  if (!span) return null
  return (
    <div>
      <Sparkline
        sparkline={sparkline}
        tone="home"
        baseYear={base?.year}
        target={target}
        breakYears={breakYears}
        height={80}
      />
      <p className={styles.span}>
        <span>{span.from}</span>
        <span>{span.to}</span>
      </p>
    </div>
  )
}

function Facts({ figure }: { figure: IndicatorFigure }) {
  return (
    <ul className={styles.facts}>
      {figure.against ? <li>{figure.against}</li> : null}
      {figure.change ? <li>{figure.change}</li> : null}
      {figure.targetText ? <li className={styles.target}>{figure.targetText}</li> : null}
      {figure.shortRemarks.map((remark) => (
        <li key={remark} className={styles.remark}>
          {remark}
        </li>
      ))}
    </ul>
  )
}

function MapLink({ figure }: { figure: IndicatorFigure }) {
  const words = useWords(currentStateWords)
  const [search] = useSearchParams()
  return (
    <Link to={{ search: withMeasure(search, figure.id), hash: mapSection }} className={styles.map}>
      {words.showMunicipalities}
      <span className="visually-hidden">
        {': '}
        <SpokenText text={figure.title} />
      </span>
    </Link>
  )
}
