import type { BarRange } from './barGeometry.ts'
import { toLabelAnchor } from './barGeometry.ts'
import type { RankedRow } from './rankedRows.ts'
import { toPlacedRows } from './rankedRows.ts'
import styles from './RankedBars.module.css'
import { RankedBar } from './RankedBar.tsx'

interface RankedBarsProps {
  /** First place first; rows without a figure may stand anywhere and are shown last. */
  readonly rows: readonly RankedRow[]
  /** A value to compare with, as a line through the bars: "Riket 97,5 %". */
  readonly reference?: { readonly value: number; readonly label: string }
  /** What the scale has room for; as much as the bars need where it is left out. */
  readonly range?: BarRange | undefined
  readonly selected?: string | undefined
  /** What the bars show: "Bredband i kommunerna 2022". */
  readonly label: string
}

/** Regions in order, each a bar from zero, its figure, and a link that chooses it. */
export function RankedBars({ rows, reference, range, selected, label }: RankedBarsProps) {
  const { placed, zero, hasNegative, reference: line } = toPlacedRows(rows, reference?.value, range)
  return (
    <div className={styles.frame}>
      <div className={styles.ranking}>
        {reference && <ReferenceLabel label={reference.label} place={line ?? 0} />}
        <ol className={styles.list} aria-label={label}>
          {placed.map((one) => (
            <RankedBar
              key={one.row.code}
              placed={one}
              zero={hasNegative ? zero : undefined}
              reference={line}
              isSelected={one.row.code === selected}
            />
          ))}
        </ol>
      </div>
    </div>
  )
}

function ReferenceLabel({ label, place }: { label: string; place: number }) {
  return (
    <p className={styles.reference}>
      <span className={styles.referenceTrack}>
        <svg width="100%" height="100%" className={styles.drawing} focusable="false">
          <text x={`${place}%`} y="100%" dy="-0.5em" textAnchor={toLabelAnchor(place)}>
            {label}
          </text>
        </svg>
      </span>
    </p>
  )
}
