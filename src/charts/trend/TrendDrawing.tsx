import { useEffect } from 'react'
import type { DrawnLine, DrawnPoint } from './drawnLine.ts'
import type { PlotProps } from './plotProps.ts'
import { TrendDot } from './TrendDot.tsx'
import styles from './trendMarks.module.css'
import { toShareInPercent } from './trendScale.ts'

/** The lines as plain SVG, placed by per cent: there without script, and right at every size of the page. */
export function TrendDrawing({ picture, year, onDrawn }: PlotProps) {
  useEffect(onDrawn, [onDrawn])
  return (
    <svg className={styles.plot} aria-hidden="true" focusable="false">
      {year !== undefined && <Cursor x={`${toShareInPercent(year, picture.domains.years)}%`} />}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={styles.plot}>
        {picture.lines.map((line) => (
          <g key={line.id} className={`${styles.line} ${styles[line.role]}`}>
            <path d={toPath(line)} vectorEffect="non-scaling-stroke" />
          </g>
        ))}
      </svg>
      {picture.lines.map((line) =>
        line.segments
          .flat()
          .map((point) => (
            <TrendDot
              key={`${line.id} ${point.year}`}
              role={line.role}
              kind={point.dot}
              x={`${point.x}%`}
              y={`${point.y}%`}
            />
          )),
      )}
      {year !== undefined && <ReadPoints picture={picture} year={year} />}
    </svg>
  )
}

/** The labelled lines' points of the year that is being read. */
function ReadPoints({ picture, year }: Pick<PlotProps, 'picture'> & { year: number }) {
  return picture.lines
    .filter(({ labelled }) => labelled !== 'never')
    .flatMap(({ id, role, segments }) =>
      segments
        .flat()
        .filter((point) => point.year === year)
        .map(({ x, y }) => (
          <g key={id} className={styles[role]}>
            <circle cx={`${x}%`} cy={`${y}%`} r="0.42em" className={styles.active} />
          </g>
        )),
    )
}

/** The upright at the year that is being read. */
export function Cursor({ x, height = '100%' }: { x: number | string; height?: number | string }) {
  return <line x1={x} x2={x} y1={0} y2={height} className={styles.cursor} />
}

export const toPath = ({ segments }: DrawnLine) => segments.map(toRun).join('')

function toRun(points: readonly DrawnPoint[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}
