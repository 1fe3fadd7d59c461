import { gapWords } from '#i18n/gapWords.ts'
import { CertaintyLabel } from '#ui/CertaintyLabel.tsx'
import { useWords } from '#ui/languageContext.ts'
import { statusClass } from '#ui/statusClass.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import type { GapView } from './gapModel.ts'
import styles from './GapVerdict.module.css'

/** The verdict on a difference: mark and word, how certain, what it means, and what to mind about it. */
export function GapVerdict({ gap }: { gap: GapView }) {
  const words = useWords(gapWords)
  return (
    <div className={`${styles.verdict} ${statusClass(gap.status)}`}>
      <p className={styles.word}>
        <span className="visually-hidden">{words.verdictOn}: </span>
        <StatusMark status={gap.status} word={gap.word} />
        {gap.certainty === undefined ? null : (
          <>
            <span className="visually-hidden">. </span>
            <CertaintyLabel word={gap.certainty} />
          </>
        )}
      </p>
      {gap.sentence === undefined ? null : <p className={styles.sentence}>{gap.sentence}</p>}
      {gap.remarks.length > 0 ? (
        <ul className={styles.remarks}>
          {gap.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
