import { AppLink } from '#ui/AppLink.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import type { StripRow, StripWords } from './strip.ts'
import { StripPicture } from './StripPicture.tsx'
import styles from './StripRows.module.css'

interface StripRowsProps {
  readonly rows: readonly StripRow[]
  readonly words: StripWords
  /** Name of the list. */
  readonly label: string
}

/** Measures one under the other: a line from worst to best with the place on it, and what it says in figures. */
export function StripRows({ rows, words, label }: StripRowsProps) {
  return (
    <ul aria-label={label} className={styles.rows}>
      {rows.map((row) => (
        <Row key={row.id} row={row} words={words} />
      ))}
    </ul>
  )
}

function Row({ row, words }: { row: StripRow; words: StripWords }) {
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        <AppLink to={row.path}>
          <SpokenText text={row.title} />
        </AppLink>{' '}
        <span className={styles.unit}>
          <SpokenText text={row.unit} />
          {row.remark === undefined ? null : `\u00A0· ${row.remark}`}
        </span>
      </p>{' '}
      <div className={styles.line}>
        <StripPicture row={row} />
        <p className={styles.ends}>
          <span>
            <span className={styles.label}>{words.worst} </span>
            {row.worst}
          </span>{' '}
          <span>
            <span className={styles.label}>{words.best} </span>
            {row.best}
          </span>
        </p>
      </div>{' '}
      <p className={styles.facts}>
        <span className={styles.value}>
          <span className="visually-hidden">{words.place} </span>
          <strong>{row.value}</strong> <span className={styles.quiet}>{row.year}</span>
        </span>{' '}
        <span className={styles.whole}>
          <span className={styles.label}>{words.whole} </span>
          {row.wholeValue}
        </span>{' '}
        <span className={styles.rank}>
          <span className={styles.label}>{words.rank} </span>
          {row.rank}
        </span>
      </p>{' '}
      <p className={styles.verdict}>
        <VerdictLink indicator={row.id} title={row.name} status={row.status} word={row.word} size="small" />
      </p>
    </li>
  )
}
