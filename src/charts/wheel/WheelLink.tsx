import { memo } from 'react'
import { useLinkClickHandler } from 'react-router'
import type { WheelSegment } from './wheelGeometry.ts'
import styles from './WheelLink.module.css'
import { WheelLabel } from './WheelLabel.tsx'
import { WheelMark } from './WheelMark.tsx'
import { WheelPiece } from './WheelPiece.tsx'

interface WheelLinkProps {
  readonly segment: WheelSegment
  readonly isFaded: boolean
  readonly isCurrent: boolean
  readonly tabIndex: 0 | -1
}

/** A segment as a link: piece, mark or number, and an area's name on the rim. */
export const WheelLink = memo(function WheelLink({ segment, isFaded, isCurrent, tabIndex }: WheelLinkProps) {
  const { key, node, middle, markSize, label } = segment
  const follow = useLinkClickHandler(node.href)
  return (
    <a
      href={node.href}
      aria-label={node.label}
      aria-current={isCurrent ? 'page' : undefined}
      tabIndex={tabIndex}
      data-roving={key}
      onClick={follow}
      className={isFaded ? `${styles.link} ${styles.faded}` : styles.link}
    >
      <WheelPiece segment={segment} />
      {node.status && markSize && <WheelMark status={node.status} middle={middle} size={markSize} />}
      {node.number !== undefined && (
        <text x={middle.x} y={middle.y} className={styles.number}>
          {node.number}
        </text>
      )}
      {/* The name that is read begins with the words that are seen, space included. */}{' '}
      {label && <WheelLabel label={label} />}
    </a>
  )
})
