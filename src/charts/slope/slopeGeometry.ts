import { toHeightInPercent, toTextWidth } from '../trend/emSize.ts'
import { spreadLabels } from '../trend/spreadLabels.ts'
import { toDepthInPercent } from '../trend/trendScale.ts'
import type { Slope, SlopeEnd } from './slope.ts'

/** An end in per cent of the plot's height, and where its label's middle is. */
interface PlacedEnd extends SlopeEnd {
  readonly y: number
  readonly labelY: number
}

export interface PlacedSlope extends Omit<Slope, 'from' | 'to'> {
  readonly from: PlacedEnd
  readonly to: PlacedEnd
}

export interface SlopePicture {
  readonly slopes: readonly PlacedSlope[]
  /** Room for the labels, in em: values alone at the left of a narrow picture, with names in a wide one; names at the right. */
  readonly widths: { readonly values: number; readonly named: number; readonly right: number }
}

/** The lowest the plot can be, and the height of a label, in em. */
const slopeHeight = 28
const labelHeight = 1.4
/** What stands before and between the texts of a label: a leader, and the mark at the right. */
const leaderWidth = 1.1
const markWidth = 1.6

/** Up is higher; labels at each side are moved apart as little as it takes. */
export function toSlopePicture(slopes: readonly Slope[]): SlopePicture {
  const values = slopes.flatMap(({ from, to }) => [from.value, to.value])
  const domain = toDomain(values)
  const depthOf = (value: number) => toDepthInPercent(value, domain)
  const [left, right] = (['from', 'to'] as const).map((side) =>
    spreadLabels(
      slopes.map((slope) => ({
        at: depthOf(slope[side].value),
        height: toHeightInPercent(labelHeight, slopeHeight),
      })),
      -2,
      102,
    ),
  )
  const place = (end: SlopeEnd, label: number | undefined): PlacedEnd => {
    const y = depthOf(end.value)
    return { ...end, y, labelY: Math.round((label ?? y) * 100) / 100 }
  }
  return {
    slopes: slopes.map((slope, index) => ({
      ...slope,
      from: place(slope.from, left?.[index]),
      to: place(slope.to, right?.[index]),
    })),
    widths: {
      values: leaderWidth + toTextWidth(slopes.map(({ from }) => from.text)),
      named: leaderWidth + toTextWidth(slopes.map(({ name, from }) => `${name} ${from.text}`)),
      right: leaderWidth + markWidth + toTextWidth(slopes.map(({ name, to }) => `${to.text} ${name}`)),
    },
  }
}

/** All alike stand in the middle. */
function toDomain(values: readonly number[]) {
  const [from, to] = [Math.min(...values), Math.max(...values)]
  return from < to ? { from, to } : { from: from - 1, to: from + 1 }
}
