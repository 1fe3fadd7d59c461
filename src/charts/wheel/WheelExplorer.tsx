import { useId, useMemo } from 'react'
import { wheelWords } from '#i18n/wheelWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { useRovingFocus } from '#ui/useRovingFocus.ts'
import { useWheelPointing } from './useWheelPointing.ts'
import styles from './WheelExplorer.module.css'
import { pieceEdges } from './wheelFill.ts'
import { toWheelDrawing } from './wheelGeometry.ts'
import { WheelHub } from './WheelHub.tsx'
import { WheelLink } from './WheelLink.tsx'
import { centreKey, isOnBranch, keysOf, toWheelNeighbours } from './wheelNeighbours.ts'
import type { WheelContent } from './wheelNode.ts'
import { WheelOutlines } from './WheelOutlines.tsx'
import { WheelReadout } from './WheelReadout.tsx'
import { wheelShapes } from './wheelShape.ts'

const shape = wheelShapes.full

/** The whole wheel: every piece a link, one tab stop, what is pointed at in words. */
export function WheelExplorer({ areas, centre, label, current }: WheelContent) {
  const words = useWords(wheelWords)
  const keysId = useId()
  const drawing = useMemo(() => toWheelDrawing(areas, shape), [areas])
  const neighbours = useMemo(() => toWheelNeighbours(drawing.segments), [drawing])
  const open = keysOf(drawing.segments, current)
  const { moveFocus, rememberFocus, tabIndexOf } = useRovingFocus(open[0] ?? centreKey, neighbours)
  const { active = centreKey, focused, pointing } = useWheelPointing(rememberFocus)
  const read = drawing.segments.find((segment) => segment.key === active)

  return (
    <div className={styles.wheel}>
      <div
        className={styles.stage}
        data-foot={focused === undefined ? 'rings' : 'keys'}
        data-reading={read !== undefined}
      >
        <svg
          viewBox={shape.viewBox}
          role="group"
          aria-label={label}
          aria-describedby={keysId}
          className={`${styles.drawing} ${pieceEdges(drawing)}`}
          onKeyDown={moveFocus}
          {...pointing}
        >
          <WheelHub
            centre={centre}
            path={drawing.hubPath}
            isReading={read !== undefined}
            tabIndex={tabIndexOf(centreKey)}
          />
          {drawing.segments.map((segment) => (
            <WheelLink
              key={segment.key}
              segment={segment}
              isFaded={!isOnBranch(segment.key, active)}
              isCurrent={open.includes(segment.key)}
              tabIndex={tabIndexOf(segment.key)}
            />
          ))}
          <WheelOutlines drawing={drawing} open={open} active={active} focused={focused} />
        </svg>
        <p className={styles.rings}>{words.rings}</p>
        <p id={keysId} className={styles.keys}>
          {words.keys}
        </p>
        {read && <WheelReadout node={read.node} />}
      </div>
    </div>
  )
}
