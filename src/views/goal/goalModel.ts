import { toHighlights } from '#domain/highlights.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import type { FocusArea, Goal, Strategy } from '#domain/strategy.ts'
import { findGoal, findSiblings } from '#domain/strategy.ts'
import type { Distribution } from '#domain/summary.ts'
import { pickStandings } from '#domain/summary.ts'
import { goalWords } from '#i18n/goalWords.ts'
import type { Summary } from '#i18n/summary.ts'
import { toSummary } from '#i18n/summary.ts'
import { paths } from '#paths.ts'
import type { Crumb } from '#ui/Breadcrumbs.tsx'
import { spoken } from '../indicatorRow.ts'

/** The way down to the goal: the vision, then its area. */
export function toGoalCrumbs(area: FocusArea, vision: string, language: Language): readonly Crumb[] {
  return [
    { path: paths.overview(), title: vision },
    {
      path: paths.focusArea(area.id),
      title: goalWords[language].areaName(area.number, spoken(area.title, language)),
    },
  ]
}

/** What the figures say of the goal. */
export interface GoalPicture {
  readonly summary: Summary
  readonly distribution: Distribution
}

export function toGoalPicture(
  strategy: Strategy,
  goal: Goal,
  standings: readonly Standing[],
  region: Region,
  language: Language,
): GoalPicture {
  const highlights = toHighlights(strategy.indicators, pickStandings(standings, goal.indicators))
  return {
    distribution: highlights.distribution,
    summary: toSummary(highlights, region, language),
  }
}

/** The goals before and after in the strategy's order; one in another area is named with it. */
export function toGoalSiblings(strategy: Strategy, goal: Goal, language: Language) {
  const goals = strategy.focusAreas.flatMap((area) => area.goals)
  const { previous, next } = findSiblings(goals, goal.id)
  const home = findGoal(strategy, goal.id)?.area
  const toCrumb = (sibling: Goal | undefined): Crumb | undefined => {
    const area = sibling && findGoal(strategy, sibling.id)?.area
    if (!area) return undefined
    const title = spoken(sibling.title, language)
    const { areaName, inArea } = goalWords[language]
    const name =
      area === home ? title : inArea(title, areaName(area.number, spoken(area.shortTitle, language)))
    return { path: paths.goal(sibling.id), title: name }
  }
  return { previous: toCrumb(previous), next: toCrumb(next) }
}
