import type { Status } from '#domain/assessment/assessment.ts'
import { statuses } from '#domain/assessment/assessment.ts'
import { guardLimits } from '#domain/assessment/guardLimits.ts'
import { certainties } from '#domain/assessment/certainties.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Strategy } from '#domain/strategy.ts'
import { certaintyWords } from '#i18n/certaintyWords.ts'
import { compareNames } from '#i18n/format.ts'
import { indicatorFilterWords } from '#i18n/indicatorFilterWords.ts'
import { indicatorListWords } from '#i18n/indicatorListWords.ts'
import { toStatusLabel } from '#i18n/statusWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { FacetId, FacetValues } from './facets.ts'
import { toFacetRecord, toOfferedYears, toReleaseYear, toSourceSlug } from './facets.ts'
import {
  certaintySlugs,
  crossCutting,
  directionSlugs,
  headingSlugs,
  kindSlugs,
  oldFigure,
  statusSlugs,
} from './listSlugs.ts'
import type { FacetCounts } from './narrowEntries.ts'

export interface FacetOption {
  readonly value: string
  readonly label: string
  /** How many indicators it would leave, all else chosen as it is; undefined while that is not known. */
  readonly count: number | undefined
  readonly isChosen: boolean
  /** Drawn with its mark, where it is a verdict. */
  readonly status: Status | undefined
}

export type FacetOptions = Readonly<Record<FacetId, readonly FacetOption[]>>

export type FacetLabels = Readonly<Record<FacetId, ReadonlyMap<string, string>>>

/** What every value is called in the words of the page. */
export function toFacetLabels(strategy: Strategy, language: Language): FacetLabels {
  const words = indicatorFilterWords[language]
  const { focusAreas, vision, indicators, release } = strategy
  const titled = ({ id, title }: { id: string; title: LocalizedText }) =>
    [id, spoken(title, language)] as const
  return {
    heading: toLabels(headingSlugs, words.headings),
    area: new Map([
      ...focusAreas.map(
        ({ id, number, shortTitle }) => [id, `${number} ${spoken(shortTitle, language)}`] as const,
      ),
      [crossCutting, indicatorListWords[language].crossCutting],
    ]),
    goal: new Map(focusAreas.flatMap(({ goals }) => goals.map(titled))),
    perspective: new Map(vision.perspectives.map(titled)),
    direction: toLabels(directionSlugs, words.directions),
    source: new Map(
      indicators
        .map(({ source }) => [toSourceSlug(source), source] as const)
        .sort(([, a], [, b]) => compareNames(a, b, language)),
    ),
    kind: toLabels(kindSlugs, words.kinds),
    freshness: toFreshnessLabels(toReleaseYear(release), language),
    status: new Map(statuses.map((status) => [statusSlugs[status], toStatusLabel(status, language)])),
    certainty: new Map(
      certainties.map((certainty) => [certaintySlugs[certainty], certaintyWords[language].labels[certainty]]),
    ),
  }
}

function toLabels<Key extends string>(
  slugs: Readonly<Record<Key, string>>,
  labels: Readonly<Record<Key, string>>,
): ReadonlyMap<string, string> {
  return new Map((Object.keys(slugs) as Key[]).map((key) => [slugs[key], labels[key]]))
}

function toFreshnessLabels(releaseYear: number, language: Language): ReadonlyMap<string, string> {
  const words = indicatorFilterWords[language]
  return new Map([
    ...toOfferedYears(releaseYear).map((year) => [String(year), words.since(year)] as const),
    [oldFigure, words.old(releaseYear - guardLimits.years)],
  ])
}

const statusOf = new Map<string, Status>(statuses.map((status) => [statusSlugs[status], status]))

/** What each facet offers: the values that would leave something, and those that are chosen. */
export function toFacetOptions(
  labels: FacetLabels,
  counts: FacetCounts | undefined,
  chosen: FacetValues,
): FacetOptions {
  return toFacetRecord((facet) => {
    const options = [...labels[facet]].map(([value, label]) => ({
      value,
      label,
      count: counts && (counts[facet].get(value) ?? 0),
      isChosen: chosen[facet].includes(value),
      status: facet === 'status' ? statusOf.get(value) : undefined,
    }))
    const offered = options.filter(({ count, isChosen }) => count !== 0 || isChosen)
    return facet === 'freshness' ? withoutRepeats(offered) : offered
  })
}

/** "2023 or later" says nothing beside "2024 or later" where no figure is from 2023. */
function withoutRepeats(options: readonly FacetOption[]): readonly FacetOption[] {
  return options.filter(
    ({ value, count, isChosen }, index) =>
      isChosen || value === oldFigure || count === undefined || count !== options[index - 1]?.count,
  )
}
