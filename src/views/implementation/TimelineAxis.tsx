import styles from './Timeline.module.css'
import type { Timeline } from './timelineModel.ts'

interface TimelineAxisProps {
  readonly timeline: Timeline
  /** Ids that the rows draw by: what lies behind every bar, and what fades a bar without an end. */
  readonly backdrop: string
  readonly fade: string
}

/** The years over the rows, and what all rows share, drawn once. */
export function TimelineAxis({ timeline, backdrop, fade }: TimelineAxisProps) {
  return (
    <div className={styles.axis} aria-hidden="true">
      <div className={styles.track}>
        <svg width="100%" height="100%" className={styles.drawing} focusable="false">
          <defs>
            <Backdrop id={backdrop} timeline={timeline} />
            <Fade id={fade} />
          </defs>
          {timeline.years.map(({ year, isMajor, isThisYear, place }) => (
            <text
              key={year}
              x={`${place.start}%`}
              y="100%"
              dy="-0.4em"
              className={styles.year}
              data-major={isMajor || undefined}
              data-now={isThisYear || undefined}
            >
              {year}
            </text>
          ))}
        </svg>
      </div>
    </div>
  )
}

function Backdrop({ id, timeline }: { id: string; timeline: Timeline }) {
  const { start, length } = timeline.thisYearPlace
  return (
    <g id={id}>
      <rect x={`${start}%`} width={`${length}%`} height="100%" className={styles.thisYear} />
      {timeline.years.map(({ year, isThisYear, place }) => (
        <line
          key={year}
          x1={`${place.start}%`}
          x2={`${place.start}%`}
          y2="100%"
          className={isThisYear ? styles.now : styles.newYear}
        />
      ))}
    </g>
  )
}

/** From whole at three tenths of the bar to nothing at its end. */
function Fade({ id }: { id: string }) {
  const gradient = `${id}-gradient`
  return (
    <>
      <linearGradient id={gradient}>
        <stop offset="0.3" stopColor="white" />
        <stop offset="1" stopColor="white" stopOpacity="0" />
      </linearGradient>
      <mask id={id} x="0" width="1" maskContentUnits="objectBoundingBox">
        <rect y="-0.5" width="1" height="2" fill={`url(#${gradient})`} />
      </mask>
    </>
  )
}
