import { useId } from 'react'
import { indicatorRowWords } from '#i18n/indicatorRowWords.ts'
import { pictureWords } from '#i18n/pictureWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import type { PictureRow } from '../pictureRow.ts'
import styles from './KeyFigureList.module.css'
import type { KeyFigure } from './statePictureModel.ts'

/** Strengths or challenges, each with one figure and which way it goes. */
export function KeyFigureList({ title, items }: { title: string; items: readonly KeyFigure[] }) {
  const headingId = useId()
  return (
    <div>
      <h3 id={headingId} className={styles.heading}>
        {title}
      </h3>
      <ul aria-labelledby={headingId}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <p className={styles.name}>
              <SpokenText text={item.title} />
            </p>
            {item.figure ? <Figure figure={item.figure} isAbove={item.isAbove} /> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Figure({ figure, isAbove }: { figure: PictureRow; isAbove: boolean }) {
  const words = useWords(indicatorRowWords)
  const { sameAsAbove } = useWords(pictureWords)
  const { id, path, name, title, status, word, amount, year, sex } = figure
  if (isAbove) return <p className={styles.measure}>{sameAsAbove(name)}</p>
  return (
    <>
      <VerdictLink
        indicator={id}
        title={name}
        status={status}
        word={word}
        isWordHidden
        size="large"
        className={styles.mark}
      />
      <AppLink to={path} className={styles.measure}>
        <SpokenText text={title} />
      </AppLink>
      <p className={styles.amount}>{amount ?? words.noFigure}</p>
      <p className={styles.year}>{[year, sex].filter(Boolean).join(', ')}</p>
    </>
  )
}
