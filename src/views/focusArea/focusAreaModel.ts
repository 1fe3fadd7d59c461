import { toHighlights } from '#domain/highlights.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import type { FocusArea, Goal, GoalStatus, Strategy, Titled } from '#domain/strategy.ts'
import { findSiblings, indicatorIdsInArea } from '#domain/strategy.ts'
import type { Distribution } from '#domain/summary.ts'
import { pickStandings, toDistribution } from '#domain/summary.ts'
import { describeCoverage } from '#i18n/coverageWords.ts'
import { focusAreaWords } from '#i18n/focusAreaWords.ts'
import { describeSources } from '#i18n/sourceWords.ts'
import type { Summary } from '#i18n/summary.ts'
import { toSummary } from '#i18n/summary.ts'
import { paths } from '#paths.ts'
import type { Crumb } from '#ui/Breadcrumbs.tsx'
import { spoken } from '../indicatorRow.ts'
import type { ShownIndicator } from '../shownIndicator.ts'
import { findIndicators, toShownIndicators } from '../shownIndicator.ts'

export interface AreaTab {
  readonly id: string
  readonly path: string
  readonly number: number
  readonly title: LocalizedText
  readonly shortTitle: LocalizedText
  readonly isCurrent: boolean
}

/** The areas in their order, to step between. */
export function toAreaTabs(strategy: Strategy, current: FocusArea): readonly AreaTab[] {
  return strategy.focusAreas.map(({ id, number, title, shortTitle }) => ({
    id,
    path: paths.focusArea(id),
    number,
    title,
    shortTitle,
    isCurrent: id === current.id,
  }))
}

/** The area before and the area after. */
export function toAreaSiblings(strategy: Strategy, area: FocusArea, language: Language) {
  const { previous, next } = findSiblings(strategy.focusAreas, area.id)
  const toCrumb = (sibling: FocusArea | undefined): Crumb | undefined =>
    sibling && {
      path: paths.focusArea(sibling.id),
      title: focusAreaWords[language].areaName(sibling.number, spoken(sibling.title, language)),
    }
  return { previous: toCrumb(previous), next: toCrumb(next) }
}

/** How the whole area stands, in words and as a distribution. */
export interface AreaPicture {
  readonly summary: Summary
  readonly distribution: Distribution
}

export function toAreaPicture(
  strategy: Strategy,
  area: FocusArea,
  standings: readonly Standing[],
  region: Region,
  language: Language,
): AreaPicture {
  const highlights = toHighlights(strategy.indicators, pickStandings(standings, indicatorIdsInArea(area)))
  return {
    distribution: highlights.distribution,
    summary: toSummary(highlights, region, language),
  }
}

/** A goal and the indicators that follow it. Without standings the figures are `undefined`. */
export interface GoalSection {
  readonly id: string
  readonly path: string
  readonly title: LocalizedText
  readonly status: GoalStatus
  readonly indicators: readonly Titled[]
  readonly figures: GoalFigures | undefined
}

interface GoalFigures {
  readonly coverage: string
  readonly indicators: readonly ShownIndicator[]
  readonly source: string | undefined
}

export function toGoalSections(
  strategy: Strategy,
  area: FocusArea,
  standings: readonly Standing[] | undefined,
  language: Language,
): readonly GoalSection[] {
  return area.goals.map((goal) => ({
    id: goal.id,
    path: paths.goal(goal.id),
    title: goal.title,
    status: goal.status,
    indicators: findIndicators(strategy, goal.indicators),
    figures: standings && toGoalFigures(strategy, goal, standings, language),
  }))
}

function toGoalFigures(
  strategy: Strategy,
  goal: Goal,
  standings: readonly Standing[],
  language: Language,
): GoalFigures {
  return {
    coverage: describeCoverage(toDistribution(pickStandings(standings, goal.indicators)), language),
    indicators: toShownIndicators(strategy, standings, goal.indicators, language),
    source: describeSources(findIndicators(strategy, goal.indicators), language),
  }
}
