import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { FocusArea, Goal, GoalStatus, Strategy } from '#domain/strategy.ts'
import { findIndicator, indicatorIdsInTree } from '#domain/strategy.ts'
import { toHeading } from '#domain/assessment/heading.ts'
import { formatYears } from '#i18n/format.ts'
import { indicatorListWords } from '#i18n/indicatorListWords.ts'
import { paths } from '#paths.ts'
import { toBadgeStatus } from '../goalProposals.ts'
import { spoken } from '../indicatorRow.ts'
import type { ShownIndicator } from '../shownIndicator.ts'
import { toShownIndicators } from '../shownIndicator.ts'
import type { IndicatorFilter } from './indicatorFilter.ts'
import { crossCutting, isEmpty } from './indicatorFilter.ts'
import { matchesText } from './matchText.ts'

export interface ListRow extends ShownIndicator {
  /** From the first to the last year of its line: "2005–2022"; undefined when there is none. */
  readonly years: string | undefined
}

/** Rows under one goal or perspective. */
export interface RowGroup {
  readonly id: string
  readonly title: LocalizedText
  readonly path: string | undefined
  readonly badge: GoalStatus
  readonly rows: readonly ListRow[]
}

/** An area, or the perspectives together, with what is left of it under the filter. */
export interface ListSection {
  readonly id: string
  /** The area; `undefined` for the perspectives. */
  readonly area: Pick<FocusArea, 'number' | 'title'> | undefined
  readonly path: string | undefined
  readonly groups: readonly RowGroup[]
  /** Whole sentences on what stands elsewhere in the list. */
  readonly notes: readonly string[]
}

export interface IndicatorList {
  readonly sections: readonly ListSection[]
  readonly shown: number
  readonly total: number
}

type ToRows = (ids: readonly string[], area: string, context: readonly LocalizedText[]) => readonly ListRow[]

/**
 * Every indicator once for each goal it serves, then those that only follow up a perspective; narrowed by the
 * filter, and what is empty left out. `shown` and `total` count each indicator once.
 */
export function toIndicatorList(
  strategy: Strategy,
  standings: readonly Standing[],
  filter: IndicatorFilter,
  language: Language,
): IndicatorList {
  const toRows: ToRows = (ids, area, context) =>
    toShownIndicators(strategy, standings, ids, language)
      .filter((row) => isWanted(row, area, context, filter))
      .map((row) => ({ ...row, years: toYears(row) }))
  const sections = [
    ...strategy.focusAreas.map((area) => toAreaSection(strategy, area, toRows)),
    { ...toCrossCuttingSection(strategy, toRows), notes: isEmpty(filter) ? toNotes(strategy, language) : [] },
  ].filter(({ groups }) => groups.length > 0)
  const shown = sections.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ id }) => id)))
  return { sections, shown: new Set(shown).size, total: countIndicators(strategy, standings) }
}

function toAreaSection(strategy: Strategy, area: FocusArea, toRows: ToRows): ListSection {
  const toGroup = (goal: Goal): RowGroup => ({
    id: goal.id,
    title: goal.title,
    path: paths.goal(goal.id),
    badge: toBadgeStatus(strategy, goal),
    rows: toRows(goal.indicators, area.id, [goal.title]),
  })
  return {
    id: area.id,
    area,
    path: paths.focusArea(area.id),
    groups: area.goals.map(toGroup).filter(({ rows }) => rows.length > 0),
    notes: [],
  }
}

function toCrossCuttingSection(strategy: Strategy, toRows: ToRows): Omit<ListSection, 'notes'> {
  const inTree = indicatorIdsInTree(strategy)
  const groups = strategy.vision.perspectives.map(({ id, title }): RowGroup => {
    const ids = indicatorIdsOfPerspective(strategy, id).filter((indicator) => !inTree.includes(indicator))
    return { id, title, path: undefined, badge: 'official', rows: toRows(ids, crossCutting, [title]) }
  })
  return {
    id: crossCutting,
    area: undefined,
    path: undefined,
    groups: groups.filter(({ rows }) => rows.length > 0),
  }
}

/** Which indicators of a perspective stand under goals, so that nobody misses them here. */
function toNotes(strategy: Strategy, language: Language): readonly string[] {
  const inTree = indicatorIdsInTree(strategy)
  return strategy.vision.perspectives.flatMap(({ id, title }) => {
    const titles = indicatorIdsOfPerspective(strategy, id)
      .filter((indicator) => inTree.includes(indicator))
      .flatMap((indicator) => findIndicator(strategy, indicator) ?? [])
      .map((indicator) => spoken(indicator.title, language))
    return titles.length === 0
      ? []
      : [indicatorListWords[language].underGoals(spoken(title, language), titles)]
  })
}

function indicatorIdsOfPerspective({ horizontal }: Strategy, id: string): readonly string[] {
  return horizontal.filter(({ perspective }) => perspective === id).flatMap(({ indicators }) => indicators)
}

function toYears({ sparkline: { firstYear, values } }: ShownIndicator): string | undefined {
  return values.length === 0 ? undefined : formatYears(firstYear, firstYear + values.length - 1)
}

function isWanted(
  row: ShownIndicator,
  area: string,
  context: readonly LocalizedText[],
  filter: IndicatorFilter,
): boolean {
  if (filter.area !== undefined && filter.area !== area) return false
  if (filter.heading !== undefined && filter.heading !== toHeading(row.status)) return false
  if (filter.text === '') return true
  const texts = [row.title, row.unit, ...context].flatMap(({ sv, en = '' }) => [sv, en])
  return matchesText(filter.text, [...texts, row.source ?? ''])
}

function countIndicators({ indicators }: Strategy, standings: readonly Standing[]): number {
  return indicators.filter(({ id }) => standings.some(({ indicator }) => indicator === id)).length
}
