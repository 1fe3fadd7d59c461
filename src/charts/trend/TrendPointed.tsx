import type { Language } from '#domain/localizedText.ts'
import type { ShownFigure } from '#i18n/format.ts'
import { formatValue } from '#i18n/format.ts'
import type { DrawnLine } from './drawnLine.ts'
import styles from './TrendPointed.module.css'
import { toPath } from './TrendDrawing.tsx'
import marks from './trendMarks.module.css'

interface TrendPointedProps {
  readonly line: DrawnLine
  /** The year that is read, if any: its value is written, else the last. */
  readonly year: number | undefined
  readonly figure: ShownFigure
  readonly language: Language
}

/** The line that is pointed at, over the others, with its name on it. */
export function TrendPointed({ line, year, figure, language }: TrendPointedProps) {
  const points = line.segments.flat()
  const point = points.find((each) => each.year === year) ?? points.at(-1)
  if (!point) return null
  const isRight = point.x > 60
  return (
    <svg className={`${marks.plot} ${styles.pointed}`} aria-hidden="true" focusable="false">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={marks.plot}>
        <path d={toPath(line)} vectorEffect="non-scaling-stroke" className={styles.line} />
      </svg>
      <circle cx={`${point.x}%`} cy={`${point.y}%`} r="0.42em" className={styles.dot} />
      <text
        x={`${point.x}%`}
        y={`${point.y}%`}
        dx={isRight ? '-0.3em' : '0.3em'}
        dy="-0.8em"
        className={`${styles.name} ${isRight ? styles.toLeft : ''}`}
      >
        {line.label} <tspan className={styles.value}>{formatValue(point.value, figure, language)}</tspan>
      </text>
    </svg>
  )
}
