import type { Status } from '#domain/assessment/assessment.ts'

/** A segment of the wheel: an area with its goals, a goal with its indicators, or an indicator. */
export interface WheelNode {
  readonly id: string
  readonly title: string
  /** Complete address, query included. */
  readonly href: string
  /** Full accessible name: "Ohälsotal: Förbättras". */
  readonly label: string
  /** What is read beside the title when pointed at: the word for the status, or a count. */
  readonly detail?: string
  readonly status?: Status
  readonly number?: number
  /** Written outside the wheel. */
  readonly shortTitle?: string
  readonly children: readonly WheelNode[]
}

export interface WheelCentre {
  readonly title: string
  readonly year: number
  readonly href: string
  readonly label: string
}

/** The rings from the hub out. */
export type WheelLevel = 'area' | 'goal' | 'indicator'

/** What a wheel shows. */
export interface WheelContent {
  readonly areas: readonly WheelNode[]
  readonly centre: WheelCentre
  /** Name of the picture. */
  readonly label: string
  /** Id of the open area, goal or indicator. */
  readonly current?: string | undefined
}
