import type { WheelLevel } from './wheelNode.ts'
import type { WheelGaps } from './wheelSlots.ts'

/** Measures of the wheel in the units of its own drawing. */
export interface WheelShape {
  readonly viewBox: string
  readonly centre: number
  readonly hub: number
  readonly rings: Readonly<Record<WheelLevel, { readonly inner: number; readonly outer: number }>>
  readonly gaps: WheelGaps
  /** Half the space between two neighbours. */
  readonly inset: number
  /** Where the middle of the curved names runs. */
  readonly labelRadius: number
}

const rings = {
  area: { inner: 119, outer: 165 },
  goal: { inner: 171, outer: 213 },
  indicator: { inner: 219, outer: 282 },
} as const

/** Every size is drawn on the same circle; the small one has no names around it and wider gaps. */
export const wheelShapes = {
  full: {
    viewBox: '0 0 640 640',
    centre: 320,
    hub: 110,
    rings,
    gaps: { area: 0.034, goal: 0.012 },
    inset: 2.4,
    labelRadius: 303,
  },
  compact: {
    viewBox: '30 30 580 580',
    centre: 320,
    hub: 104,
    rings,
    gaps: { area: 0.06, goal: 0.02 },
    inset: 3,
    labelRadius: 303,
  },
} as const satisfies Record<string, WheelShape>

export type WheelSize = keyof typeof wheelShapes
