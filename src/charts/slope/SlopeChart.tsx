import { useMemo, useState } from 'react'
import { statusClass } from '#ui/statusClass.ts'
import type { Slope } from './slope.ts'
import styles from './SlopeChart.module.css'
import { SlopeLabel } from './SlopeLabel.tsx'
import type { PlacedSlope, SlopePicture } from './slopeGeometry.ts'
import { toSlopePicture } from './slopeGeometry.ts'

interface SlopeChartProps {
  readonly slopes: readonly Slope[]
  readonly fromYear: number
  readonly toYear: number
  /** Code of the place that is marked out. */
  readonly selected: string
}

/** A line for each place from one year to another. The numbers are in the table of its frame. */
export function SlopeChart({ slopes, fromYear, toYear, selected }: SlopeChartProps) {
  const picture = useMemo(() => toSlopePicture(slopes), [slopes])
  const [pointed, pointAt] = useState<string | undefined>(undefined)
  const lookOf = (slope: PlacedSlope) =>
    [
      slope.verdict ? statusClass(slope.verdict.status) : '',
      slope.isReference ? styles.reference : styles.place,
      slope.code === selected ? styles.selected : '',
      pointed !== undefined && pointed !== slope.code ? styles.dimmed : '',
    ].join(' ')
  const parts = { picture, lookOf, pointAt }
  return (
    <div className={styles.chart} aria-hidden="true">
      <p className={`${styles.year} ${styles.from}`}>{fromYear}</p>
      <p className={`${styles.year} ${styles.to}`}>{toYear}</p>
      <Labels {...parts} side="from" />
      <Lines {...parts} />
      <Labels {...parts} side="to" />
    </div>
  )
}

interface PartProps {
  readonly picture: SlopePicture
  readonly lookOf: (slope: PlacedSlope) => string
  readonly pointAt: (code: string | undefined) => void
}

/** The lines, each with a wide strip around it to point at. */
function Lines({ picture, lookOf, pointAt }: PartProps) {
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={styles.lines} focusable="false">
      <path d="M0 0V100M100 0V100" vectorEffect="non-scaling-stroke" className={styles.axis} />
      {picture.slopes.map((slope) => {
        const path = `M0 ${slope.from.y}L100 ${slope.to.y}`
        return (
          <g
            key={slope.code}
            className={lookOf(slope)}
            onPointerEnter={() => {
              pointAt(slope.code)
            }}
            onPointerLeave={() => {
              pointAt(undefined)
            }}
          >
            <path d={path} vectorEffect="non-scaling-stroke" className={styles.line} />
            <path d={path} vectorEffect="non-scaling-stroke" className={styles.reach} />
          </g>
        )
      })}
    </svg>
  )
}

function Labels({ picture, lookOf, side }: PartProps & { side: 'from' | 'to' }) {
  const { values, named, right } = picture.widths
  return (
    <div className={`${styles.labels} ${styles[side]}`}>
      {side === 'from' ? (
        <>
          <svg width={`${values}em`} height="0" className={styles.inNarrow} focusable="false" />
          <svg width={`${named}em`} height="0" className={styles.inWide} focusable="false" />
        </>
      ) : (
        <svg width={`${right}em`} height="0" focusable="false" />
      )}
      <svg className={styles.layer} focusable="false">
        {picture.slopes.map((slope) => (
          <g key={slope.code} className={lookOf(slope)}>
            <SlopeLabel slope={slope} side={side} />
          </g>
        ))}
      </svg>
    </div>
  )
}
