import type { PlotPointer } from '../frame/YearSlider.tsx'
import type { TrendPointing } from './linePointing.ts'
import { findLineAt } from './linePointing.ts'
import type { TrendPicture } from './trendPicture.ts'

/** How far from a line the mouse may be, in pixels. */
const reachInPixels = 12

/**
 * A mouse points at lines, and a click pins them. A finger reads years and nothing else: the list beside the chart is
 * what it points in.
 */
export function useLinePointing(
  { lines }: TrendPicture,
  pointing: TrendPointing | undefined,
): PlotPointer | undefined {
  if (!pointing) return undefined
  const { pointed, pointAt, turnPin } = pointing
  return {
    movePointer: ({ pointerType, clientX, clientY, currentTarget }) => {
      const { left, top, width, height } = currentTarget.getBoundingClientRect()
      if (pointerType !== 'mouse' || width === 0 || height === 0) return
      const spot = { x: (100 * (clientX - left)) / width, y: (100 * (clientY - top)) / height }
      pointAt(findLineAt(lines, spot, (100 * reachInPixels) / height)?.pin)
    },
    leave: () => {
      pointAt(undefined)
    },
    press: () => {
      if (pointed !== undefined) turnPin(pointed)
    },
  }
}
