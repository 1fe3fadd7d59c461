import type { Key } from 'react'
import { useMemo } from 'react'
import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import type { DrawnPoint } from './drawnLine.ts'
import type { PlotProps } from './plotProps.ts'
import { toChartRows, toChartSegments } from './rechartsRows.ts'
import { Cursor } from './TrendDrawing.tsx'
import { TrendDot } from './TrendDot.tsx'
import styles from './trendMarks.module.css'
import type { LineRole } from './trendSpec.ts'
import { TrendTooltip } from './TrendTooltip.tsx'
import { useMeasuredSize } from './useMeasuredSize.ts'

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 }
const atTheTop = { y: 0 }

/**
 * The same lines drawn by Recharts, with the year that is read. It takes over the plot only: axes, words and the
 * reader stay where they are, and it is told the year rather than finding it.
 */
export function TrendLines({ picture, rows, year, onDrawn }: PlotProps) {
  const { measure, size } = useMeasuredSize(onDrawn)
  const segments = useMemo(() => toChartSegments(picture), [picture])
  const data = useMemo(() => toChartRows(picture, segments), [picture, segments])
  const index = year === undefined ? -1 : picture.years.indexOf(year)
  const row = rows.find((each) => each.year === year)
  return (
    <div ref={measure} className={styles.live} aria-hidden="true">
      {size && (
        <LineChart
          width={size.width}
          height={size.height}
          data={data}
          margin={noMargin}
          accessibilityLayer={false}
        >
          <XAxis dataKey="year" type="number" domain={toPair(picture.domains.years)} hide />
          <YAxis type="number" domain={toPair(picture.domains.values)} hide />
          {segments.map(({ key, role, points }) => (
            <Line
              key={key}
              dataKey={key}
              className={`${styles.line} ${styles[role]}`}
              type="linear"
              connectNulls
              isAnimationActive={false}
              legendType="none"
              dot={(dot: ChartDot) => toDot(role, findPoint(points, picture.years[dot.index]), dot)}
              activeDot={(dot: ChartDot) => toActiveDot(role, dot)}
            />
          ))}
          <Tooltip
            active={row !== undefined}
            {...(index >= 0 && { defaultIndex: index })}
            position={atTheTop}
            filterNull={false}
            isAnimationActive={false}
            cursor={<UprightCursor />}
            content={() => row && <TrendTooltip row={row} picture={picture} />}
          />
        </LineChart>
      )}
    </div>
  )
}

const findPoint = (points: readonly DrawnPoint[], year: number | undefined) =>
  points.find((each) => each.year === year)

const toPair = ({ from, to }: { from: number; to: number }): [number, number] => [from, to]

/** What is used of all that Recharts tells of a point. */
interface ChartDot {
  readonly key?: Key | null | undefined
  readonly cx?: number | string | undefined
  readonly cy?: number | string | undefined
  readonly index: number
}

function toDot(role: LineRole, point: DrawnPoint | undefined, { key, cx = 0, cy = 0 }: ChartDot) {
  return <TrendDot key={key} role={role} kind={point?.dot ?? 'none'} x={cx} y={cy} />
}

function toActiveDot(role: LineRole, { key, cx, cy }: ChartDot) {
  return (
    <g key={key} className={styles[role]}>
      <circle cx={cx} cy={cy} r="0.42em" className={styles.active} />
    </g>
  )
}

/** Recharts hands the ends of the upright to the element it is given. */
function UprightCursor({ points }: { points?: readonly { x: number; y: number }[] }) {
  const [top, bottom] = points ?? []
  return top && bottom ? <Cursor x={top.x} height={bottom.y} /> : null
}
