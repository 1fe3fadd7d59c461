import type { DrawnGap, DrawnProjection, Spot } from './drawnOutlook.ts'
import styles from './TrendOutlook.module.css'
import marks from './trendMarks.module.css'
import type { TrendPicture } from './trendPicture.ts'

interface TrendOutlookProps {
  readonly picture: TrendPicture
  /** The year that is being read, if any. */
  readonly year: number | undefined
}

/**
 * How the latest value stands to the path, and where the pace leads. Lies under both drawings of the lines, so that it
 * is the same before and after Recharts takes over.
 */
export function TrendOutlook({ picture: { gap, projection }, year }: TrendOutlookProps) {
  return (
    <svg className={marks.plot} aria-hidden="true" focusable="false">
      {projection && <ProjectedPace projection={projection} year={year} />}
      {gap && gap.fromY !== gap.toY && <GapBracket gap={gap} />}
    </svg>
  )
}

function ProjectedPace({ projection, year }: { projection: DrawnProjection; year: number | undefined }) {
  const { role, points, band, end } = projection
  const read = points.find((point) => point.year === year)
  return (
    <g className={marks[role]}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={marks.plot}>
        {band.length > 0 && (
          <path d={`${toPath(band)}Z`} vectorEffect="non-scaling-stroke" className={styles.band} />
        )}
        <path d={toPath(points)} vectorEffect="non-scaling-stroke" className={styles.pace} />
      </svg>
      <Diamond spot={end} />
      {read && <circle cx={`${read.x}%`} cy={`${read.y}%`} r="0.42em" className={marks.active} />}
    </g>
  )
}

/** The last projected year: another mark than that of an observed value. */
function Diamond({ spot }: { spot: Spot }) {
  return (
    <svg x={`${spot.x}%`} y={`${spot.y}%`} className={styles.mark}>
      <rect x="-0.24em" y="-0.24em" width="0.48em" height="0.48em" transform="rotate(45)" />
    </svg>
  )
}

/** Stands in a box that begins at the year, so that em and per cent can be used together. */
function GapBracket({ gap: { x, fromY, toY } }: { gap: DrawnGap }) {
  const [from, to] = [`${fromY}%`, `${toY}%`]
  return (
    <svg x={`${x}%`} className={styles.gap}>
      <line x1="0.3em" x2="0.6em" y1={from} y2={from} />
      <line x1="0.6em" x2="0.6em" y1={from} y2={to} />
      <line x1="0.1em" x2="0.6em" y1={to} y2={to} />
    </svg>
  )
}

const toPath = (spots: readonly Spot[]) =>
  spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
