import type { Standing } from './standing.ts'
import type { FocusArea, Goal, Strategy } from './strategy.ts'
import type { Distribution } from './summary.ts'
import { pickStandings, toDistribution } from './summary.ts'

/** A goal that its indicators say is going the wrong way. */
interface GoalAtRisk {
  readonly area: FocusArea
  readonly goal: Goal
  readonly distribution: Distribution
}

export interface RiskSurvey {
  /** Most at risk first: by how many more worsen than improve, then by how many worsen; those alike as the strategy has them. */
  readonly atRisk: readonly GoalAtRisk[]
  /** How many goals have an indicator that can be judged. */
  readonly assessed: number
}

/**
 * A goal is at risk when at least one of its indicators worsens, and at least as many worsen as improve. Indicators that
 * stand still or cannot be judged count neither way.
 */
export function isAtRisk({ improving, worsening }: Pick<Distribution, 'improving' | 'worsening'>): boolean {
  return worsening > 0 && worsening >= improving
}

/** Which of the strategy's goals are at risk, as the standings have them. */
export function surveyRisk(
  { focusAreas }: Pick<Strategy, 'focusAreas'>,
  standings: readonly Standing[],
): RiskSurvey {
  const goals = focusAreas.flatMap((area) =>
    area.goals.map((goal) => ({
      area,
      goal,
      distribution: toDistribution(pickStandings(standings, goal.indicators)),
    })),
  )
  const overweight = ({ distribution: { improving, worsening } }: GoalAtRisk) => worsening - improving
  return {
    atRisk: goals
      .filter(({ distribution }) => isAtRisk(distribution))
      .sort((a, b) => overweight(b) - overweight(a) || b.distribution.worsening - a.distribution.worsening),
    assessed: goals.filter(({ distribution }) => distribution.assessed > 0).length,
  }
}
