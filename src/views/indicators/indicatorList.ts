import type { Language } from '#domain/localizedText.ts'
import type { FocusArea, Strategy } from '#domain/strategy.ts'
import { findIndicator, indicatorIdsInTree } from '#domain/strategy.ts'
import { indicatorListWords } from '#i18n/indicatorListWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { EntryGroup } from './entryGroups.ts'
import { indicatorIdsOfPerspective } from './entryGroups.ts'
import type { IndicatorEntry } from './indicatorEntries.ts'
import type { ListRow } from './listRow.ts'
import { toListRow } from './listRow.ts'
import type { ListState } from './listState.ts'
import { orderEntries, toUnique } from './orderEntries.ts'

/** More rows than this are shown a page at a time, so that the page stays quick. */
export const rowsOnPage = 100

/** Rows under one heading, or all of them where `group` is undefined. */
export interface RowGroup {
  readonly id: string
  readonly group: EntryGroup | undefined
  /** Said once, above the first group of an area; `null` above the perspectives. */
  readonly opens: FocusArea | null | undefined
  readonly rows: readonly ListRow[]
}

/** What the table shows. */
export interface IndicatorList {
  readonly groups: readonly RowGroup[]
  /** Indicators on all pages. */
  readonly count: number
  readonly page: number | 'all'
  readonly pages: number
}

type Shown = Pick<ListState, 'order' | 'isGrouped' | 'page'>

/** The entries that are left in the order asked for: under their goals, or each indicator once where it is another. */
export function toIndicatorList(
  entries: readonly IndicatorEntry[],
  { order, isGrouped, page }: Shown,
  language: Language,
): IndicatorList {
  const isByGoal = isGrouped && !order
  const inOrder = isByGoal ? entries : order ? orderEntries(entries, order, language) : toUnique(entries)
  const pages = Math.max(1, Math.ceil(inOrder.length / rowsOnPage))
  const shownPage = page === 'all' ? page : Math.min(page, pages)
  const onPage =
    shownPage === 'all' ? inOrder : inOrder.slice((shownPage - 1) * rowsOnPage, shownPage * rowsOnPage)
  const rows = onPage.map((entry) => toListRow(entry, language))
  return {
    groups: isByGoal ? toGroups(rows) : toOneGroup(rows),
    count: toUnique(entries).length,
    page: shownPage,
    pages,
  }
}

function toOneGroup(rows: readonly ListRow[]): readonly RowGroup[] {
  return rows.length === 0 ? [] : [{ id: 'alla', group: undefined, opens: undefined, rows }]
}

/** Rows of a goal stand together, and goals of an area, since the entries are in the strategy's order. */
function toGroups(rows: readonly ListRow[]): readonly RowGroup[] {
  const byGroup = new Map<EntryGroup, ListRow[]>()
  for (const row of rows) byGroup.set(row.group, [...(byGroup.get(row.group) ?? []), row])
  const groups = [...byGroup.keys()]
  return [...byGroup].map(([group, own], index) => {
    const before = groups[index - 1]
    const isFirstOfArea = before === undefined || before.area !== group.area
    return { id: group.id, group, opens: isFirstOfArea ? (group.area ?? null) : undefined, rows: own }
  })
}

/** Which indicators of a perspective stand under goals, so that nobody misses them among the perspectives. */
export function toPerspectiveNotes(strategy: Strategy, language: Language): readonly string[] {
  const inTree = new Set(indicatorIdsInTree(strategy))
  return strategy.vision.perspectives.flatMap(({ id, title }) => {
    const titles = indicatorIdsOfPerspective(strategy, id)
      .filter((indicator) => inTree.has(indicator))
      .flatMap((indicator) => findIndicator(strategy, indicator) ?? [])
      .map((indicator) => spoken(indicator.title, language))
    return titles.length === 0
      ? []
      : [indicatorListWords[language].underGoals(spoken(title, language), titles)]
  })
}
