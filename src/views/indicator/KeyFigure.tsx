import { Sparkline } from '#charts/Sparkline.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import { LatestValue } from '../LatestValue.tsx'
import styles from './KeyFigure.module.css'
import type { KeyFigureView } from './keyFigureModel.ts'

/** One value as large as there is room for; its verdict, change and line beside it. */
export function KeyFigure({ figure: { shown, unit, rest } }: { figure: KeyFigureView }) {
  const { id, name, status, word, change, base, target, sparkline, breakYears, span } = shown
  return (
    <div className={styles.figure}>
      <div className={styles.value}>
        <LatestValue row={shown} isLarge />
        {unit ? (
          <p className={styles.unit}>
            <SpokenText text={unit} />
          </p>
        ) : null}
        <p className={styles.verdict}>
          <VerdictLink indicator={id} title={name} status={status} word={word} size="large" />
        </p>
        {change === undefined ? null : <p className={styles.change}>{change}</p>}
      </div>
      <div className={styles.beside}>
        {span ? (
          <div>
            <Sparkline
              sparkline={sparkline}
              tone="home"
              baseYear={base?.year}
              target={target}
              breakYears={breakYears}
              height={150}
            />
            <p className={styles.span} aria-hidden="true">
              <span>{span.from}</span> <span>{span.to}</span>
            </p>
          </div>
        ) : null}
        <ul className={styles.rest}>
          {rest.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
