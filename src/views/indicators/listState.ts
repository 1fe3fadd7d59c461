import type { RegionKind } from '#domain/region.ts'
import type { Strategy } from '#domain/strategy.ts'
import { parseChosen } from './chosenIndicators.ts'
import type { FacetValues } from './facets.ts'
import { toFacetValues } from './facets.ts'
import type { IndicatorFilter } from './indicatorFilter.ts'
import {
  emptyFilter,
  parseIndicatorFilter,
  parseList,
  writeIndicatorFilter,
  writeParameter,
} from './indicatorFilter.ts'
import type { ColumnId } from './listColumns.ts'
import { defaultColumns, parseColumns, toOfferedColumns, writeColumns } from './listColumns.ts'
import type { ListOrder } from './listOrder.ts'
import { parseOrder, writeOrder } from './listOrder.ts'

/** How the chosen are drawn together: on one scale, or each on its own. */
type ComparisonPicture = 'index' | 'separate'

/** All that the address says of the list. */
export interface ListState {
  readonly filter: IndicatorFilter
  /** Undefined: the strategy's own order. */
  readonly order: ListOrder | undefined
  /** By area and goal, where the order is the strategy's. */
  readonly isGrouped: boolean
  readonly columns: readonly ColumnId[]
  readonly page: number | 'all'
  /** Ids, in the order they were chosen. */
  readonly chosen: readonly string[]
  readonly isComparing: boolean
  readonly picture: ComparisonPicture
}

export const defaultState: ListState = {
  filter: emptyFilter,
  order: undefined,
  isGrouped: true,
  columns: defaultColumns,
  page: 1,
  chosen: [],
  isComparing: false,
  picture: 'index',
}

const parameters = {
  order: 'ordning',
  grouping: 'gruppera',
  columns: 'kolumner',
  page: 'sida',
  chosen: 'valda',
  view: 'visa',
  picture: 'bild',
} as const
const slugs = {
  ungrouped: 'ingen',
  allPages: 'alla',
  comparison: 'jamforelse',
  separate: 'var-for-sig',
} as const

/** What an address can name: the values of each facet, and the indicators. */
export interface ListVocabulary {
  readonly facets: FacetValues
  readonly indicators: ReadonlySet<string>
}

export function toListVocabulary(strategy: Strategy): ListVocabulary {
  return { facets: toFacetValues(strategy), indicators: new Set(strategy.indicators.map(({ id }) => id)) }
}

/** Reads an address. What it does not know is ignored. */
export function parseListState(search: URLSearchParams, { facets, indicators }: ListVocabulary): ListState {
  return {
    filter: parseIndicatorFilter(search, facets),
    order: parseOrder(search.get(parameters.order)),
    isGrouped: search.get(parameters.grouping) !== slugs.ungrouped,
    columns: parseColumns(parseList(search, parameters.columns)),
    page: parsePage(search.get(parameters.page)),
    chosen: parseChosen(parseList(search, parameters.chosen), indicators),
    isComparing: search.get(parameters.view) === slugs.comparison,
    picture: search.get(parameters.picture) === slugs.separate ? 'separate' : 'index',
  }
}

function parsePage(written: string | null): ListState['page'] {
  if (written === slugs.allPages) return 'all'
  return written !== null && /^[1-9]\d{0,3}$/u.test(written) ? Number(written) : 1
}

/** The address with another state; what is not the list's stays, and what is as usual is not written. */
export function toListSearch(search: URLSearchParams, state: ListState): string {
  const next = new URLSearchParams(search)
  writeIndicatorFilter(next, state.filter)
  const written: Readonly<Record<keyof typeof parameters, string | undefined>> = {
    order: writeOrder(state.order),
    grouping: state.isGrouped ? undefined : slugs.ungrouped,
    columns: writeColumns(state.columns),
    page: writePage(state.page),
    chosen: state.chosen.join(','),
    view: state.isComparing ? slugs.comparison : undefined,
    picture: state.picture === 'separate' ? slugs.separate : undefined,
  }
  for (const key of Object.keys(parameters) as (keyof typeof parameters)[])
    writeParameter(next, parameters[key], written[key])
  // A comma means nothing of its own in a query: `valda=a,b` is what one reads and shares.
  const text = next.toString().replaceAll('%2C', ',')
  return text ? `?${text}` : ''
}

function writePage(page: ListState['page']): string | undefined {
  if (page === 'all') return slugs.allPages
  return page === 1 ? undefined : String(page)
}

/** The state as far as the place has what it asks for. */
export function toOfferedState(state: ListState, kind: RegionKind): ListState {
  const offered = toOfferedColumns(kind)
  const isOffered = (key: ColumnId | 'title') => key === 'title' || offered.includes(key)
  return {
    ...state,
    order: state.order && isOffered(state.order.key) ? state.order : undefined,
    columns: state.columns.filter(isOffered),
  }
}
