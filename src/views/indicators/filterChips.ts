import type { Language } from '#domain/localizedText.ts'
import { indicatorFilterWords } from '#i18n/indicatorFilterWords.ts'
import type { FacetId } from './facets.ts'
import { facetIds } from './facets.ts'
import type { FacetLabels } from './facetOptions.ts'
import type { IndicatorFilter } from './indicatorFilter.ts'
import { withChosen, withoutValue } from './indicatorFilter.ts'
import type { Narrowed } from './narrowEntries.ts'

/** One thing the list is narrowed by, and the filter without it. */
export interface FilterChip {
  readonly key: string
  /** "Källa: SMHI". */
  readonly label: string
  readonly without: IndicatorFilter
}

export function toFilterChips(
  filter: IndicatorFilter,
  labels: FacetLabels,
  language: Language,
): readonly FilterChip[] {
  const values = facetIds.flatMap((facet) =>
    filter.chosen[facet].map((value) => ({
      key: `${facet} ${value}`,
      label: toLabel(facet, [value], labels, language),
      without: withoutValue(filter, facet, value),
    })),
  )
  return [...toTextChip(filter, language), ...values]
}

function toTextChip(filter: IndicatorFilter, language: Language): readonly FilterChip[] {
  if (filter.text === '') return []
  const label = indicatorFilterWords[language].textChip(filter.text)
  return [{ key: 'text', label, without: { ...filter, text: '' } }]
}

function toLabel(facet: FacetId, values: readonly string[], labels: FacetLabels, language: Language): string {
  const words = indicatorFilterWords[language]
  return words.chip(
    words.facets[facet][0],
    values.map((value) => labels[facet].get(value) ?? value).join(', '),
  )
}

/** A way out of an empty list: one choice undone, and how many indicators that would show. */
export interface WayOut extends FilterChip {
  readonly count: number
}

/** The choices that hold back everything on their own, the one that holds back most first. */
export function toWaysOut(
  filter: IndicatorFilter,
  { without }: Pick<Narrowed, 'without'>,
  labels: FacetLabels,
  language: Language,
): readonly WayOut[] {
  const text = toTextChip(filter, language).map((chip) => ({ ...chip, count: without.text }))
  const facets = facetIds
    .filter((facet) => filter.chosen[facet].length > 0)
    .map((facet) => ({
      key: facet,
      label: toLabel(facet, filter.chosen[facet], labels, language),
      without: withChosen(filter, facet, []),
      count: without[facet],
    }))
  return [...text, ...facets].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
}
