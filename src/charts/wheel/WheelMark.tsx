import type { Status } from '#domain/assessment/assessment.ts'
import { StatusShape } from '#ui/StatusShape.tsx'
import { statusClass } from '#ui/statusClass.ts'
import type { Point } from './wheelArc.ts'
import { toCoordinate } from './wheelArc.ts'
import { wheelMark } from './wheelFill.ts'

interface WheelMarkProps {
  readonly status: Status
  readonly middle: Point
  readonly size: number
}

/** The status mark without its ring: the segment is its ring. */
export function WheelMark({ status, middle, size }: WheelMarkProps) {
  const [x, y] = [toCoordinate(middle.x - size / 2), toCoordinate(middle.y - size / 2)]
  return (
    <g
      transform={`translate(${x} ${y}) scale(${toCoordinate(size / 24)})`}
      className={`${statusClass(status)} ${wheelMark(status)}`}
    >
      <StatusShape status={status} />
    </g>
  )
}
