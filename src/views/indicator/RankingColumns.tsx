import { RankedBars } from '#charts/ranking/RankedBars.tsx'
import { municipalityPictureWords } from '#i18n/municipalityPictureWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './MunicipalityBoardFrame.module.css'
import type { MunicipalityBoard } from './municipalityModel.ts'
import type { Ranking } from './municipalityRanking.ts'

/** Values in order, and beside them the changes, or why there are none. */
export function RankingColumns({ board, selected }: { board: MunicipalityBoard; selected: string }) {
  const words = useWords(municipalityPictureWords)
  const { values, changes, changeAbsence } = board
  return (
    <>
      <RankingColumn ranking={values} selected={selected} />
      {changes ? <RankingColumn ranking={changes} selected={selected} /> : null}
      {changeAbsence === undefined ? null : (
        <div className={styles.ranking}>
          <h4 className={styles.heading}>{words.change}</h4>
          <p className={styles.absence}>{changeAbsence}</p>
        </div>
      )}
    </>
  )
}

function RankingColumn({ ranking, selected }: { ranking: Ranking; selected: string }) {
  const { title, rows, reference, range } = ranking
  return (
    <div className={styles.ranking}>
      <h4 className={styles.heading}>{title}</h4>
      <RankedBars
        rows={rows}
        selected={selected}
        label={title}
        range={range}
        {...(reference ? { reference } : {})}
      />
    </div>
  )
}
