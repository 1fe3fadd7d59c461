import { useId } from 'react'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { CertaintyLabel } from '#ui/CertaintyLabel.tsx'
import { ExplanationLink } from '#ui/ExplanationLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { statusClass } from '#ui/statusClass.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import styles from './VerdictAside.module.css'
import type { VerdictView } from './verdictModel.ts'

/** The verdict: mark and word, whose figures, from what to what, and what to mind about it. */
export function VerdictAside({ verdict }: { verdict: VerdictView }) {
  const words = useWords(indicatorWords)
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className={`${styles.verdict} ${statusClass(verdict.status)}`}>
      <h2 id={headingId} className={styles.word}>
        <span className="visually-hidden">{words.verdict}: </span>
        <StatusMark status={verdict.status} word={verdict.word} size="large" />
      </h2>
      <CertaintyLabel word={verdict.certainty} />
      <p className={styles.whose}>{verdict.whose}</p>
      {verdict.figures ? <p className={styles.figures}>{verdict.figures}</p> : null}
      {verdict.change ? <p>{verdict.change}</p> : null}
      {verdict.pace ? <p>{verdict.pace}</p> : null}
      {verdict.remarks.length > 0 ? (
        <ul className={styles.remarks}>
          {verdict.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      ) : null}
      <p>
        <ExplanationLink indicator={verdict.indicator} />
      </p>
    </section>
  )
}
