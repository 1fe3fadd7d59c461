import type { WheelDrawing } from './wheelGeometry.ts'
import { centreKey } from './wheelNeighbours.ts'
import { WheelOutline } from './WheelOutline.tsx'

interface WheelOutlinesProps {
  readonly drawing: WheelDrawing
  /** Keys of the open segments. */
  readonly open: readonly string[]
  readonly active: string
  readonly focused: string | undefined
}

/** Edges around what is open, pointed at and in focus: last in the drawing, since SVG has no other way to be on top. */
export function WheelOutlines({ drawing, open, active, focused }: WheelOutlinesProps) {
  const { segments, hubPath } = drawing
  return (
    <>
      {segments.map(
        ({ key, path }) => open.includes(key) && <WheelOutline key={key} path={path} kind="current" />,
      )}
      {segments.map(
        ({ key, path }) => key === active && <WheelOutline key={key} path={path} kind="pointed" />,
      )}
      {segments.map(
        ({ key, path }) => key === focused && <WheelOutline key={key} path={path} kind="focused" />,
      )}
      {focused === centreKey && <WheelOutline path={hubPath} kind="focused" />}
    </>
  )
}
