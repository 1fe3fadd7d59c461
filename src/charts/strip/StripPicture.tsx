import type { PointerEvent } from 'react'
import { useState } from 'react'
import { toLabelAnchor } from '../ranking/barGeometry.ts'
import type { StripDot, StripRow } from './strip.ts'
import { findNearestDot, stripLength, toDotPath, toStripX } from './stripGeometry.ts'
import styles from './StripPicture.module.css'

const height = 28
const middle = height / 2
const reach = 0.04

/** The line of one measure. The row beside it says the same in words; pointing at a dot tells whose it is. */
export function StripPicture({ row }: { row: StripRow }) {
  const { others, place, whole } = row
  const [pointed, setPointed] = useState<StripDot | undefined>(undefined)
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    setPointed(findNearestDot([...others, whole, place], (event.clientX - left) / width, reach))
  }
  const [placeX, wholeX] = [toStripX(place), toStripX(whole)]
  return (
    <div className={styles.frame} aria-hidden="true">
      <svg
        viewBox={`0 0 ${stripLength} ${height}`}
        width="100%"
        height={height}
        preserveAspectRatio="none"
        focusable="false"
        className={styles.strip}
        onPointerMove={point}
        onPointerLeave={() => {
          setPointed(undefined)
        }}
      >
        <path d={`M0 ${middle}H${stripLength}`} className={styles.axis} />
        <path d={`M${wholeX} ${middle}H${placeX}`} className={styles.lead} />
        <path d={toDotPath(others, middle)} className={styles.others} />
        <path d={`M${wholeX} 5V${height - 5}`} className={styles.wholeEdge} />
        <path d={`M${wholeX} 5V${height - 5}`} className={styles.whole} />
        <path d={`M${placeX} ${middle}h0`} className={styles.placeEdge} />
        <path d={`M${placeX} ${middle}h0`} className={styles.place} />
        {pointed ? <path d={toDotPath([pointed], middle)} className={styles.pointed} /> : null}
      </svg>
      {pointed ? <PointedName dot={pointed} /> : null}
    </div>
  )
}

/** Over the line, and never outside its ends. */
function PointedName({ dot }: { dot: StripDot }) {
  const percent = toStripX(dot) / 10
  return (
    <svg width="100%" height={height} focusable="false" className={styles.layer}>
      <text x={`${percent}%`} y="-2" textAnchor={toLabelAnchor(percent)} className={styles.name}>
        {dot.text}
      </text>
    </svg>
  )
}
