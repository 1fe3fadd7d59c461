import { Link } from 'react-router'
import styles from './RankedBars.module.css'
import type { PlacedRow } from './rankedRows.ts'

interface RankedBarProps {
  readonly placed: PlacedRow
  /** Where the zero line stands, in per cent; undefined where every bar starts at the left edge. */
  readonly zero: number | undefined
  readonly reference: number | undefined
  readonly isSelected: boolean
}

/** One row of the ranking. The whole row is the link. */
export function RankedBar({ placed, zero, reference, isSelected }: RankedBarProps) {
  const { row, rank, bar } = placed
  return (
    <li className={styles.item}>
      <Link
        to={row.href}
        preventScrollReset
        className={styles.row}
        aria-current={isSelected ? 'true' : undefined}
      >
        <span className={styles.rank}>{rank}</span>{' '}
        <span className={styles.name}>
          <span className={styles.title}>{row.name}</span>
          <Aside text={row.note} />
        </span>{' '}
        {bar && (
          <span className={styles.track} aria-hidden="true">
            <span className={styles.bar} style={{ left: `${bar.start}%`, width: `${bar.length}%` }} />
            <Mark place={zero} className={styles.zero} />
            <Mark place={reference} className={styles.line} />
          </span>
        )}
        <span className={bar ? styles.value : styles.reason}>
          {row.text}
          <Aside text={row.change} />
        </span>
      </Link>
    </li>
  )
}

/** A smaller second line; a space before it keeps the two apart when read aloud. */
function Aside({ text }: { text: string | undefined }) {
  return text === undefined ? null : (
    <>
      {' '}
      <span className={styles.aside}>{text}</span>
    </>
  )
}

function Mark({ place, className }: { place: number | undefined; className: string | undefined }) {
  return place === undefined ? null : <span className={className} style={{ left: `${place}%` }} />
}
