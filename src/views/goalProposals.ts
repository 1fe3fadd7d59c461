import type { Goal, GoalStatus, Strategy } from '#domain/strategy.ts'

/** True when every goal is worded in this project, so that a page with all of them can say it once. */
export function areAllProposals({ focusAreas }: Strategy): boolean {
  return focusAreas.every(({ goals }) => goals.every(({ status }) => status === 'proposal'))
}

/** What a goal's badge says on a page with all goals: nothing where the page has said it of them all. */
export function toBadgeStatus(strategy: Strategy, goal: Goal): GoalStatus {
  return areAllProposals(strategy) ? 'official' : goal.status
}
