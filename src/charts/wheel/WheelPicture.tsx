import { useMemo } from 'react'
import { pieceEdges } from './wheelFill.ts'
import { toWheelDrawing } from './wheelGeometry.ts'
import { isOnBranch, keysOf } from './wheelNeighbours.ts'
import type { WheelContent } from './wheelNode.ts'
import { WheelOutline } from './WheelOutline.tsx'
import { WheelPiece } from './WheelPiece.tsx'
import styles from './WheelPicture.module.css'
import { wheelShapes } from './wheelShape.ts'

const shape = wheelShapes.compact

/** "You are here": the open branch in full colour. Too small to be pointed at, so it is a picture and not links. */
export function WheelPicture({ areas, label, current }: WheelContent) {
  const drawing = useMemo(() => toWheelDrawing(areas, shape), [areas])
  const { segments, hubPath } = drawing
  const open = keysOf(segments, current)
  const isFaded = (key: string) => open.length > 0 && !open.some((branch) => isOnBranch(key, branch))
  return (
    <svg
      viewBox={shape.viewBox}
      role="img"
      aria-label={label}
      focusable="false"
      className={`${styles.picture} ${pieceEdges(drawing)}`}
    >
      <path d={hubPath} className={styles.hub} />
      {segments.map((segment) => (
        <g key={segment.key} className={isFaded(segment.key) ? styles.faded : undefined}>
          <WheelPiece segment={segment} />
        </g>
      ))}
      {segments.map(
        ({ key, path }) => open.includes(key) && <WheelOutline key={key} path={path} kind="here" />,
      )}
    </svg>
  )
}
