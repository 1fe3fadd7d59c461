import { plotHeights, plotWidths, toHeightInPercent } from './emSize.ts'
import type { Box, Obstacles, Place } from './freePlace.ts'
import { countHits, findFreePlace } from './freePlace.ts'
import type { LabelWish } from './labelTexts.ts'
import { labelLineHeight, toLabelWidth } from './labelTexts.ts'
import { spreadLabels } from './spreadLabels.ts'

/** Where a label stands: in the margin at the right, or in the plot on one side of its point. */
type LabelSide = 'margin' | 'right' | 'left'

export interface TrendLabel extends LabelWish {
  /** Middle of the label, in per cent of the plot. */
  readonly y: number
  readonly side: LabelSide
  /** True when it had to be moved so far from its point that a thin line must lead back. */
  readonly hasLeader: boolean
}

/** The room that labels are placed in. */
export interface LabelRoom {
  /** The lowest the plot can be, in em. */
  readonly plotHeight: number
  /** Widths of the plot that the places must be right for, in em; the narrowest first. */
  readonly plots: readonly [number, ...number[]]
  /** A line that ends left of this has its label in the plot; from `marginFrom` on in the margin; between, where it is free. */
  readonly insideTo: number
  /** On which sides of its point a label may stand, the one liked best first. */
  readonly sides: readonly Exclude<LabelSide, 'margin'>[]
  /** How far a label may be moved up or down from its point, in steps of 0.6 em. */
  readonly reach: number
}

/** Right at every width of the chart. */
export const roomAtAnyWidth: LabelRoom = {
  plotHeight: plotHeights.normal,
  plots: [plotWidths.narrow, plotWidths.wide],
  insideTo: 80,
  sides: ['right'],
  reach: 4,
}

/** For many lines of which some end in the plot: looks farther for a place that no line crosses. */
export const roomBesideLines: LabelRoom = { ...roomAtAnyWidth, sides: ['right', 'left'], reach: 9 }
/** Right in wide charts only. */
export const roomInWide: LabelRoom = {
  ...roomAtAnyWidth,
  plots: [plotWidths.leastWide, plotWidths.wide],
}

/**
 * For charts of which the last years are projected. In a wide one what is said of the latest value stands beside it,
 * since the margin is beside the years to come; in a narrow one there is no room for that.
 */
export const roomsBeforeProjection = {
  narrow: { ...roomAtAnyWidth, sides: ['right', 'left'], reach: 7 },
  wide: { ...roomInWide, insideTo: 97, sides: ['right', 'left'], reach: 7 },
} as const satisfies Record<string, LabelRoom>

const marginFrom = 97
const gapInEm = 0.9

/** Places labels at the ends of lines, none on another: beside the point where it is free there, else in the margin. */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: Obstacles,
  room: LabelRoom = roomAtAnyWidth,
): readonly TrendLabel[] {
  const atEdge = wishes.filter(({ x }) => x >= marginFrom)
  const near = wishes.filter(({ x }) => x < marginFrom && x >= room.insideTo)
  const inner = wishes.filter(({ x }) => x < room.insideTo)
  const width = Math.max(0, ...atEdge.map(toLabelWidth))
  const tried = placeAll(atEdge, near, obstacles, room)
  const isFree = tried.inside.every((label) => label.isFree && overhangOf(label, room) <= width)
  const [margin, beside] = isFree ? [atEdge, [...near, ...inner]] : [[...atEdge, ...near], inner]
  const { margin: placed, inside } = placeAll(margin, beside, obstacles, room)
  return [...placed, ...inside]
}

type Tried = TrendLabel & { readonly isFree: boolean }

function placeAll(
  margin: readonly LabelWish[],
  beside: readonly LabelWish[],
  { strokes, boxes }: Obstacles,
  room: LabelRoom,
) {
  const placed = placeInMargin(margin, room)
  const taken = [...boxes, ...placed.map((label) => toMarginBox(label, room))]
  const inside = beside.map((wish) => {
    const label = placeInside(wish, { strokes, boxes: taken }, room)
    taken.push(...toInsideBoxes(label, room))
    return label
  })
  return { margin: placed, inside }
}

function placeInMargin(wishes: readonly LabelWish[], room: LabelRoom): readonly TrendLabel[] {
  const middles = spreadLabels(
    wishes.map((wish) => ({ at: wish.pointY, height: heightOf(wish, room) })),
    -4,
    102,
  )
  return wishes.map((wish, index) => {
    const y = round(middles[index] ?? wish.pointY)
    const hasLeader = Math.abs(y - wish.pointY) > heightOf(wish, room) / 2
    return { ...wish, x: 100, y, side: 'margin', hasLeader }
  })
}

/** 0, −1, 1, −2, 2 … */
const toShifts = (reach: number) => [
  0,
  ...Array.from({ length: reach }, (_, index) => [-index - 1, index + 1]).flat(),
]

function placeInside(wish: LabelWish, obstacles: Obstacles, room: LabelRoom): Tried {
  const width = toLabelWidth(wish)
  const places = room.sides.flatMap((side, sideIndex) =>
    toShifts(room.reach).map((shift): Place<TrendLabel> => {
      const y = round(wish.pointY + toHeightInPercent(shift * 0.6, room.plotHeight))
      const label: TrendLabel = { ...wish, y, side, hasLeader: isFarFrom(wish, y, room) }
      const dislike = Math.abs(shift) + sideIndex * 2 + overflowOf(label, room) * 1000
      return { value: label, boxes: toBoxes(label, width, room), dislike }
    }),
  )
  const label = findFreePlace(places, obstacles)?.value ?? toInside(wish)
  return { ...label, isFree: toBoxes(label, width, room).every((box) => countHits(box, obstacles) === 0) }
}

/** A label that tells of the path has the line of its gap to lead back. */
function isFarFrom(wish: LabelWish, y: number, room: LabelRoom): boolean {
  const isOfPath = wish.texts.some((text) => text.isOfPath)
  return (
    !isOfPath && Math.abs(y - wish.pointY) > heightOf(wish, room) / 2 + toHeightInPercent(1, room.plotHeight)
  )
}

const toInside = (wish: LabelWish): TrendLabel => ({
  ...wish,
  y: wish.pointY,
  side: 'right',
  hasLeader: false,
})

/** The room a label fills beside its point, in plots of the widths given. */
export function toInsideBoxes(label: TrendLabel, room: LabelRoom): readonly Box[] {
  return toBoxes(label, toLabelWidth(label), room)
}

function toBoxes(label: TrendLabel, width: number, room: LabelRoom): readonly Box[] {
  const half = heightOf(label, room) / 2
  return room.plots.map((plot) => {
    const [near, far] = [(gapInEm / plot) * 100, ((gapInEm + width) / plot) * 100]
    const { x, y } = label
    const [left, right] = label.side === 'left' ? [x - far, x - near] : [x + near, x + far]
    return { left, right, top: y - half, bottom: y + half }
  })
}

function toMarginBox(label: TrendLabel, room: LabelRoom): Box {
  const half = heightOf(label, room) / 2
  return { left: 100, right: 1000, top: label.y - half, bottom: label.y + half }
}

const heightOf = ({ texts }: LabelWish, { plotHeight }: LabelRoom) =>
  toHeightInPercent((texts.length + 0.25) * labelLineHeight, plotHeight)

/** How far a label beside its point reaches out of the narrowest plot, in em. */
const overhangOf = (label: LabelWish, { plots }: LabelRoom) =>
  (label.x / 100 - 1) * plots[0] + toLabelWidth(label)

/** How much higher or lower than the plot a label reaches, beyond what its surroundings leave free; in per cent. */
const overflowOf = (label: TrendLabel, room: LabelRoom) => {
  const half = heightOf(label, room) / 2
  return Math.max(0, -14 - (label.y - half)) + Math.max(0, label.y + half - 104)
}

const round = (value: number) => Math.round(value * 100) / 100

/** How wide the margin must be for the labels in it, in em. */
export function toMarginWidth(labels: readonly TrendLabel[]): number {
  const widths = labels.filter(({ side }) => side === 'margin').map(toLabelWidth)
  return widths.length === 0 ? 0 : gapInEm + Math.max(...widths)
}
