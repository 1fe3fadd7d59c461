import { overviewWords } from '#i18n/overviewWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './ExtremeFigures.module.css'
import type { ExtremeRow } from './extremeRows.ts'

/** "5,4 → 4,1 procent av befolkningen, 2018–2022". */
export function ExtremeFigures({ base, latest, years }: Pick<ExtremeRow, 'base' | 'latest' | 'years'>) {
  const { to } = useWords(overviewWords)
  return (
    <>
      <strong>
        {base}{' '}
        <span className={styles.arrow}>
          <span className="visually-hidden">{to}</span>
        </span>{' '}
        {latest}
      </strong>
      , <span className={styles.years}>{years}</span>
    </>
  )
}
