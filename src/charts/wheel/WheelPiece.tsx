import { statusClass } from '#ui/statusClass.ts'
import { wheelFill } from './wheelFill.ts'
import type { WheelSegment } from './wheelGeometry.ts'
import styles from './WheelPiece.module.css'

/** One piece of a ring: its form and fill, without mark or words. */
export function WheelPiece({ segment }: { segment: WheelSegment }) {
  const { level, node, path } = segment
  const { status = 'context' } = node
  const fill = level === 'indicator' ? `${statusClass(status)} ${wheelFill(status)}` : styles[level]
  return <path d={path} className={`${styles.piece} ${fill}`} />
}
