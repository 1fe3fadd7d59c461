import type { Certainty } from './assessment/certainties.ts'
import { certainties } from './assessment/certainties.ts'
import type { Heading } from './assessment/heading.ts'
import { toHeading } from './assessment/heading.ts'
import type { IndicatorSummary } from './indicator.ts'
import type { Movement } from './movement.ts'
import { toMovements } from './movement.ts'
import type { Standing } from './standing.ts'
import type { Distribution } from './summary.ts'
import { toDistribution } from './summary.ts'

/** What is worth saying of many indicators together. */
export interface Highlights {
  readonly distribution: Distribution
  /** The strongest movement the wanted way, and the other. */
  readonly best: Movement | undefined
  readonly worst: Movement | undefined
  /** How many verdicts hang on what. */
  readonly certainties: Readonly<Record<Certainty, number>>
}

/**
 * Picks what to mention: the largest change a year, as a share, among those judged to improve, and the largest among
 * those judged to worsen. A change too small to be shown is never mentioned; of those alike, the first one is.
 */
export function toHighlights(
  indicators: readonly IndicatorSummary[],
  standings: readonly Standing[],
): Highlights {
  const movements = toMovements(indicators, standings).filter(isLargeEnough)
  return {
    distribution: toDistribution(standings),
    best: movements.find((movement) => isGoing(movement, 'improving')),
    worst: movements.toReversed().find((movement) => isGoing(movement, 'worsening')),
    certainties: countCertainties(standings),
  }
}

/** Judged to go that way, and changed that way: a target can be met by less than it was. */
function isGoing({ standing, rate }: Movement, heading: Heading): boolean {
  return toHeading(standing.verdict.status) === heading && (heading === 'improving' ? rate > 0 : rate < 0)
}

function isLargeEnough({ standing }: Movement): boolean {
  return !standing.verdict.reasons.some(({ code }) => code === 'withinRounding')
}

function countCertainties(standings: readonly Standing[]): Readonly<Record<Certainty, number>> {
  const count = (label: Certainty) => standings.filter(({ certainty }) => certainty === label).length
  return Object.fromEntries(certainties.map((label) => [label, count(label)])) as Record<Certainty, number>
}
