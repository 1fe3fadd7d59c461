import { useId } from 'react'
import { indicatorRowWords } from '#i18n/indicatorRowWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import { LatestValue } from '../LatestValue.tsx'
import type { IndicatorRow } from '../indicatorRow.ts'
import styles from './KeyFigureList.module.css'
import type { KeyFigure } from './statePictureModel.ts'

/** Strengths or challenges, each with one figure and which way it goes. */
export function KeyFigureList({ title, items }: { title: string; items: readonly KeyFigure[] }) {
  const words = useWords(indicatorRowWords)
  const headingId = useId()
  return (
    <div>
      <h3 id={headingId} className={styles.heading}>
        {title}
      </h3>
      <ul aria-labelledby={headingId}>
        {items.map(({ id, title: name, figure }) => (
          <li key={id} className={styles.item}>
            {figure ? <Mark figure={figure} /> : <span />}
            <div className={styles.text}>
              <p className={styles.name}>
                <SpokenText text={name} />
              </p>
              {figure ? (
                <AppLink to={figure.path} className={styles.measure}>
                  <SpokenText text={figure.title} />
                </AppLink>
              ) : null}
            </div>
            <div className={styles.figure}>
              {figure ? <LatestValue row={figure} /> : <p>{words.noFigure}</p>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Mark({ figure: { id, name, status, word } }: { figure: IndicatorRow }) {
  return (
    <VerdictLink
      indicator={id}
      title={name}
      status={status}
      word={word}
      isWordHidden
      size="large"
      className={styles.mark}
    />
  )
}
