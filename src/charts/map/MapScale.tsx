import { toScalePercent } from './mapFill.ts'
import styles from './MapScale.module.css'

/** The ends of the scale, as read. A note says whose figure it is, or what the end means. */
export interface ScaleEnds {
  readonly low: string
  readonly high: string
  readonly lowNote?: string
  readonly highNote?: string
}

interface MapScaleProps {
  readonly ends: ScaleEnds
  /** Place on the scale that is pointed out, 0 to 1. */
  readonly marked: number | null
  /** Said beside a hatched square where some place has no figure. */
  readonly noFigure: string | undefined
}

/** What the colours mean: a thin bar from low to high, with the place pointed at ticked off. */
export function MapScale({ ends, marked, noFigure }: MapScaleProps) {
  return (
    <div className={styles.scale}>
      <div className={styles.bar} aria-hidden="true">
        {marked !== null && <Tick place={toScalePercent(marked)} />}
      </div>
      <p className={styles.ends}>
        <End figure={ends.low} note={ends.lowNote} />
        <End figure={ends.high} note={ends.highNote} />
      </p>
      {noFigure !== undefined && (
        <p className={styles.none}>
          <span className={styles.square} aria-hidden="true" />
          {noFigure}
        </p>
      )}
    </div>
  )
}

/** Drawn about its own middle, so that it stands with that on the place. */
function Tick({ place }: { place: number }) {
  return (
    <svg width="100%" height="100%" className={styles.ticks} focusable="false">
      <rect x={`${place}%`} width="3" height="100%" transform="translate(-1.5)" className={styles.tick} />
    </svg>
  )
}

function End({ figure, note }: { figure: string; note: string | undefined }) {
  return (
    <span className={styles.end}>
      {figure} {note !== undefined && <span className={styles.note}>{note}</span>}
    </span>
  )
}
