import { Link } from 'react-router'
import type { Bar } from './barGeometry.ts'
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
            <svg width="100%" height="100%" className={styles.drawing} focusable="false">
              <BarShape bar={bar} />
              <Mark place={zero} className={styles.zero} />
              <Mark place={reference} className={styles.line} />
            </svg>
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

/** The bar over a sliver of one pixel, so that a figure of zero or close to it is still to be seen. */
function BarShape({ bar }: { bar: Bar }) {
  const shared = { x: `${bar.start}%`, y: '-6', height: '12', className: styles.bar }
  return (
    <svg y="50%">
      <rect {...shared} width="1" />
      <rect {...shared} width={`${bar.length}%`} rx="1" />
    </svg>
  )
}

function Mark({ place, className }: { place: number | undefined; className: string | undefined }) {
  return place === undefined ? null : (
    <line x1={`${place}%`} x2={`${place}%`} y1="0" y2="100%" className={className} />
  )
}
