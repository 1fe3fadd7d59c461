import { SpokenText } from '#ui/SpokenText.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'
import type { HitLine } from './hitLine.ts'
import styles from './HitText.module.css'

/** What a hit is, in which state it opens, where it is, and how it stands. */
export function HitText({ line }: { line: HitLine }) {
  const { title, state, where, figure } = line
  return (
    <span className={styles.hit}>
      <span className={styles.name}>
        <span className={styles.title}>
          <SpokenText text={title} />
          {state ? <span className={styles.state}> – {state}</span> : null}
        </span>{' '}
        <span className={styles.where}>{where}</span>
      </span>{' '}
      {figure ? (
        <span className={styles.figure}>
          {figure.latest === undefined ? null : <span className={styles.latest}>{figure.latest}</span>}{' '}
          <StatusMark status={figure.status} word={figure.word} size="small" />
        </span>
      ) : null}
    </span>
  )
}
