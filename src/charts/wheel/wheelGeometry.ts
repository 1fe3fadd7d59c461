import type { Point } from './wheelArc.ts'
import { toArcPath, toCirclePath, toCoordinate, toPoint, toSectorPath } from './wheelArc.ts'
import type { WheelNode } from './wheelNode.ts'
import type { WheelShape } from './wheelShape.ts'
import type { WheelSlot } from './wheelSlots.ts'
import { fullTurn, toWheelSlots } from './wheelSlots.ts'

export interface WheelLabel {
  readonly text: string
  readonly path: string
}

export interface WheelSegment extends WheelSlot {
  readonly path: string
  readonly middle: Point
  /** Side of the square the status mark is drawn in; `undefined` where a mark would not be legible. */
  readonly markSize: number | undefined
  readonly label: WheelLabel | undefined
}

export interface WheelDrawing {
  readonly hubPath: string
  readonly segments: readonly WheelSegment[]
  /** The outermost pieces are slivers: no room for edges. */
  readonly isDense: boolean
}

/** The mark is drawn on a square of which its strokes fill the middle; the square may reach past the segment. */
const mark = { largest: 49, smallest: 28, perArc: 1.5 } as const
/** Largest size of the names in `ProgressWheel.module.css`, and the width of a letter in it. */
const letterWidth = 27 * 0.54
const denseArc = 9

/** Lays the tree out in rings around the hub. Pure: the same tree gives the same drawing on server and in browser. */
export function toWheelDrawing(areas: readonly WheelNode[], shape: WheelShape): WheelDrawing {
  const slots = toWheelSlots(areas, shape.gaps)
  const narrowest = Math.min(...slots.map((slot) => arcOf(slot, shape)))
  const inset = Math.min(shape.inset, narrowest * 0.12)
  return {
    hubPath: toCirclePath(shape.centre, shape.hub),
    segments: slots.map((slot) => toSegment(slot, shape, inset)),
    isDense: narrowest < denseArc,
  }
}

const middleOf = ({ from, to }: WheelSlot) => (from + to) / 2

/** Length along the middle of the slot's ring. */
function arcOf({ level, from, to }: WheelSlot, { rings }: WheelShape): number {
  return ((rings[level].inner + rings[level].outer) / 2) * (to - from)
}

function toSegment(slot: WheelSlot, shape: WheelShape, inset: number): WheelSegment {
  const ring = shape.rings[slot.level]
  return {
    ...slot,
    path: toSectorPath(shape.centre, { ...ring, from: slot.from, to: slot.to }, inset),
    middle: toPoint(shape.centre, (ring.inner + ring.outer) / 2, middleOf(slot)),
    markSize: slot.level === 'indicator' ? toMarkSize(arcOf(slot, shape)) : undefined,
    label: slot.level === 'area' ? toLabel(slot, shape) : undefined,
  }
}

function toMarkSize(arc: number): number | undefined {
  const size = toCoordinate(Math.min(mark.largest, arc * mark.perArc))
  return size < mark.smallest ? undefined : size
}

/** The area's name along its own part of the rim, so that names never meet; upright on both halves. */
function toLabel(slot: WheelSlot, shape: WheelShape): WheelLabel | undefined {
  const name = slot.node.shortTitle ?? slot.node.title
  const text = shorten(name, Math.floor(((slot.to - slot.from) * shape.labelRadius) / letterWidth))
  if (text === undefined) return undefined
  const middle = middleOf(slot)
  const reach = Math.min((slot.to - slot.from) / 2, fullTurn / 4)
  const isBelow = Math.cos(middle) < 0
  const [from, to] = isBelow ? [middle + reach, middle - reach] : [middle - reach, middle + reach]
  return { text, path: toArcPath(shape.centre, shape.labelRadius, from, to) }
}

/** At most `room` letters; a beginning of fewer than four says nothing and is left out. */
function shorten(name: string, room: number): string | undefined {
  const letters = Array.from(name)
  if (letters.length <= room) return name
  return room < 5
    ? undefined
    : `${letters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`
}
