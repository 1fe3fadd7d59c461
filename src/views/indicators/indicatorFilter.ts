import type { FacetId, FacetValues } from './facets.ts'
import { facetIds, facets, toFacetRecord } from './facets.ts'

/** What the list is narrowed to: words, and in each facet any of the values chosen. */
export interface IndicatorFilter {
  readonly text: string
  readonly chosen: FacetValues
}

export const textParameter = 'q'

export const emptyFilter: IndicatorFilter = { text: '', chosen: toFacetRecord(() => []) }

export function isEmpty({ text, chosen }: IndicatorFilter): boolean {
  return text === '' && facetIds.every((facet) => chosen[facet].length === 0)
}

const longestText = 80

/** The filter of an address. What is not among the allowed values is ignored, a long text is cut. */
export function parseIndicatorFilter(search: URLSearchParams, allowed: FacetValues): IndicatorFilter {
  return {
    text: (search.get(textParameter) ?? '').trim().slice(0, longestText),
    chosen: toFacetRecord((facet) => parseFacet(search, facet, allowed[facet])),
  }
}

/** The values of a facet in the order they are offered; of one that takes only one, the first that is allowed. */
function parseFacet(search: URLSearchParams, facet: FacetId, allowed: readonly string[]): readonly string[] {
  const { parameter, isMultiple } = facets[facet]
  const written = parseList(search, parameter)
  if (isMultiple) return allowed.filter((value) => written.has(value))
  const first = [...written].find((value) => allowed.includes(value))
  return first === undefined ? [] : [first]
}

/** What a parameter lists: separated by commas, and by being there several times. */
export function parseList(search: URLSearchParams, parameter: string): ReadonlySet<string> {
  return new Set(search.getAll(parameter).flatMap((value) => value.split(',')))
}

/** Writes a filter into an address; what is not chosen is taken away, and everything else in it stays. */
export function writeIndicatorFilter(search: URLSearchParams, { text, chosen }: IndicatorFilter): void {
  writeParameter(search, textParameter, text)
  for (const facet of facetIds) writeParameter(search, facets[facet].parameter, chosen[facet].join(','))
}

export function writeParameter(search: URLSearchParams, name: string, value: string | undefined): void {
  if (value) search.set(name, value)
  else search.delete(name)
}

/** The filter a form asks for; its fields are named as the parameters are. */
export function readFilterForm(form: FormData, allowed: FacetValues): IndicatorFilter {
  const search = new URLSearchParams()
  for (const [name, value] of form) if (typeof value === 'string') search.append(name, value)
  return parseIndicatorFilter(search, allowed)
}

/** The filter without one of its values. */
export function withoutValue(filter: IndicatorFilter, facet: FacetId, value: string): IndicatorFilter {
  return withChosen(
    filter,
    facet,
    filter.chosen[facet].filter((each) => each !== value),
  )
}

export function withChosen(
  filter: IndicatorFilter,
  facet: FacetId,
  values: readonly string[],
): IndicatorFilter {
  return { ...filter, chosen: { ...filter.chosen, [facet]: values } }
}
