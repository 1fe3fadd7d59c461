import type { PlaceGroup } from './placeLevels.ts'
import type { VerdictCounts } from './summary.ts'

/** How a strategy's places stand beside each other, by its own method and base year. */
export interface PlaceSurvey {
  /** How many verdicts of each kind a place has, on the indicators that hang under goals, each once. */
  readonly verdicts: readonly PlaceVerdicts[]
  /** The parts of the home region, and of the region it is compared with. */
  readonly groups: readonly PlaceGroup[]
}

interface PlaceVerdicts {
  readonly region: string
  readonly counts: VerdictCounts
}
