import type { DrawnLine } from './drawnLine.ts'
import type { DrawnGap, DrawnProjection } from './drawnOutlook.ts'
import type { Box, Obstacles, Stroke } from './freePlace.ts'
import type { LabelWidths, LabelWish } from './labelTexts.ts'
import { toLineWishes, toMarkedWishes, toProjectionWish, toTargetWish } from './labelTexts.ts'
import type { LabelRoom, TrendLabel } from './trendLabels.ts'
import {
  placeLabels,
  roomAtAnyWidth,
  roomBesideLines,
  roomInWide,
  roomsBeforeProjection,
  toInsideBoxes,
  toMarginWidth,
} from './trendLabels.ts'
import type { TrendSpec } from './trendSpec.ts'

/** Labels placed for the widths of a chart at which they are shown. */
export interface LabelSet {
  readonly widths: LabelWidths
  readonly labels: readonly TrendLabel[]
  /** Room for the labels at the right, in em of the text. */
  readonly marginWidth: number
  /** What the labels in the plot cover. */
  readonly boxes: readonly Box[]
}

/** What of a picture has words at its end. */
interface LabelledEnds {
  readonly lines: readonly DrawnLine[]
  readonly target: Stroke | undefined
  readonly gap: DrawnGap | undefined
  readonly projection: DrawnProjection | undefined
}

/**
 * One set that is right at every width; where a pace is projected, lines have marks or some lines have labels in wide
 * charts only, one for narrow charts and one for wide.
 */
export function toLabelSets(
  spec: TrendSpec,
  ends: LabelledEnds,
  obstacles: Obstacles,
  plotHeight: number,
): readonly LabelSet[] {
  const toSet = (
    widths: LabelWidths,
    roomInNormal: LabelRoom,
    wishes: readonly LabelWish[] = toWishes(spec, ends, widths),
  ): LabelSet => {
    const room = { ...roomInNormal, plotHeight }
    const labels = placeLabels(wishes, obstacles, room)
    const inPlot = labels.filter(({ side }) => side !== 'margin')
    const boxes = inPlot.flatMap((label) => toInsideBoxes(label, room))
    return { widths, labels, marginWidth: toMarginWidth(labels), boxes }
  }
  if (spec.lines.some(({ mark }) => mark !== undefined))
    return (['narrow', 'wide'] as const).map((widths) =>
      toSet(widths, roomBesideLines, toMarkedWishes(spec, ends.lines, widths)),
    )
  if (!ends.projection) {
    const hasMoreInWide = ends.lines.some(({ labelled }) => labelled === 'wide')
    if (!hasMoreInWide) return [toSet('any', roomAtAnyWidth)]
    return [toSet('narrow', roomAtAnyWidth), toSet('wide', roomInWide)]
  }
  return [toSet('narrow', roomsBeforeProjection.narrow), toSet('wide', roomsBeforeProjection.wide)]
}

function toWishes(
  spec: TrendSpec,
  { lines, gap, target, projection }: LabelledEnds,
  widths: LabelWidths,
): readonly LabelWish[] {
  return [
    ...toLineWishes(spec, lines, gap, widths),
    spec.target && target && toTargetWish(spec.target.text, { x: target.x2, y: target.y2 }),
    projection && toProjectionWish(spec, projection),
  ].filter((wish) => wish !== undefined)
}
