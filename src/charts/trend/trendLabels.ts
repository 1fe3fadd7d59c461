import { plotWidths, toHeightInPercent } from './emSize.ts'
import type { Box, Obstacles, Place } from './freePlace.ts'
import { countHits, findFreePlace } from './freePlace.ts'
import type { LabelWish } from './labelTexts.ts'
import { labelLineHeight, toLabelWidth } from './labelTexts.ts'
import { spreadLabels } from './spreadLabels.ts'

export interface TrendLabel extends LabelWish {
  /** Middle of the label, in per cent of the plot. */
  readonly y: number
  /** True when it stands in the plot beside its point; otherwise in the margin at the right. */
  readonly isInside: boolean
  /** True when it had to be moved so far from its point that a thin line must lead back. */
  readonly hasLeader: boolean
}

/** A line that ends right of the first has its label in the margin; left of the second there is always room beside it. */
const marginFrom = 97
const insideTo = 80
const gapInEm = 0.9

/** Places labels at the ends of lines, none on another: beside the point where it is free there, else in the margin. */
export function placeLabels(wishes: readonly LabelWish[], obstacles: Obstacles): readonly TrendLabel[] {
  const atEdge = wishes.filter(({ x }) => x >= marginFrom)
  const near = wishes.filter(({ x }) => x < marginFrom && x >= insideTo)
  const inner = wishes.filter(({ x }) => x < insideTo)
  const room = Math.max(0, ...atEdge.map(toLabelWidth))
  const tried = placeAll(atEdge, near, obstacles)
  const isFree = tried.inside.every((label) => label.isFree && overhangOf(label) <= room)
  const [margin, beside] = isFree ? [atEdge, [...near, ...inner]] : [[...atEdge, ...near], inner]
  const { margin: placed, inside } = placeAll(margin, beside, obstacles)
  return [...placed, ...inside]
}

type Tried = TrendLabel & { readonly isFree: boolean }

function placeAll(margin: readonly LabelWish[], beside: readonly LabelWish[], { strokes, boxes }: Obstacles) {
  const placed = placeInMargin(margin)
  const taken = [...boxes, ...placed.map(toMarginBox)]
  const inside = beside.map((wish) => {
    const label = placeInside(wish, { strokes, boxes: taken })
    taken.push(...toInsideBoxes(label))
    return label
  })
  return { margin: placed, inside }
}

function placeInMargin(wishes: readonly LabelWish[]): readonly TrendLabel[] {
  const middles = spreadLabels(
    wishes.map((wish) => ({ at: wish.pointY, height: heightOf(wish) })),
    -4,
    102,
  )
  return wishes.map((wish, index) => {
    const y = round(middles[index] ?? wish.pointY)
    return { ...wish, x: 100, y, isInside: false, hasLeader: Math.abs(y - wish.pointY) > heightOf(wish) / 2 }
  })
}

function placeInside(wish: LabelWish, obstacles: Obstacles): Tried {
  const places: Place<TrendLabel>[] = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((shift) => {
    const y = round(wish.pointY + toHeightInPercent(shift * 0.6))
    const label = { ...wish, y, isInside: true, hasLeader: false }
    return { value: label, boxes: toInsideBoxes(label), dislike: Math.abs(shift) }
  })
  const label = findFreePlace(places, obstacles)?.value ?? toInside(wish)
  return { ...label, isFree: toInsideBoxes(label).every((box) => countHits(box, obstacles) === 0) }
}

const toInside = (wish: LabelWish): TrendLabel => ({
  ...wish,
  y: wish.pointY,
  isInside: true,
  hasLeader: false,
})

/** The room a label fills beside its point, in a narrow and in an ordinary plot. */
export function toInsideBoxes(label: TrendLabel): readonly Box[] {
  const half = heightOf(label) / 2
  return [plotWidths.narrow, plotWidths.wide].map((plot) => ({
    left: label.x + (gapInEm / plot) * 100,
    right: label.x + ((gapInEm + toLabelWidth(label)) / plot) * 100,
    top: label.y - half,
    bottom: label.y + half,
  }))
}

function toMarginBox(label: TrendLabel): Box {
  const half = heightOf(label) / 2
  return { left: 100, right: 1000, top: label.y - half, bottom: label.y + half }
}

const heightOf = ({ texts }: LabelWish) => toHeightInPercent((texts.length + 0.25) * labelLineHeight)

/** How far a label beside its point reaches out of a narrow plot, in em. */
const overhangOf = (label: LabelWish) => (label.x / 100 - 1) * plotWidths.narrow + toLabelWidth(label)

const round = (value: number) => Math.round(value * 100) / 100

/** How wide the margin must be for the labels in it, in em. */
export function toMarginWidth(labels: readonly TrendLabel[]): number {
  const widths = labels.filter(({ isInside }) => !isInside).map(toLabelWidth)
  return widths.length === 0 ? 0 : gapInEm + Math.max(...widths)
}
