import type { LineRole, TrendLine, TrendSpec, TrendTarget, YearText } from '#charts/trend/trendSpec.ts'
import type { Indicator, Target } from '#domain/indicator.ts'
import { findTarget, seriesOf, sexesIn } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { Sex } from '#domain/series.ts'
import type { Standing } from '#domain/standing.ts'
import type { StrategyEvent } from '#domain/strategy.ts'
import { formatList } from '#i18n/format.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { describeTargetValue } from '#i18n/targetWords.ts'
import { spoken } from '../indicatorRow.ts'
import { toldSexes } from './placeReadings.ts'
import type { Places } from './places.ts'

/** What the section is made from. */
export interface Drawn {
  readonly indicator: Indicator
  readonly places: Places
  readonly standing: Standing
  readonly events: readonly StrategyEvent[]
  readonly language: Language
}

/** The place's development: its lines, what it is compared with, target, breaks and events. */
export function toTrend(drawn: Drawn): TrendSpec {
  const { indicator, places, standing, language } = drawn
  const lines = toLines(drawn)
  const years = lines.flatMap(({ series }) => series.observations.map(({ year }) => year))
  const target = findTarget(indicator, places.chosen.code)
  const { base } = standing.verdict
  return {
    lines,
    figure: indicator,
    unit: spoken(indicator.unit, language),
    breaks: indicator.breaks
      .filter(({ year }) => isWithin(year, years))
      .map(({ year, text }) => ({ year, text: spoken(text, language) })),
    events: toEvents(drawn.events, years, language),
    baseYear: base?.year,
    target: target && toTrendTarget(target, indicator, language),
    language,
  }
}

/** The events of the drawn years, oldest first. */
export function toEvents(
  events: readonly StrategyEvent[],
  years: readonly number[],
  language: Language,
): readonly YearText[] {
  return events
    .filter(({ year }) => isWithin(year, years))
    .map(({ year, title }) => ({ year, text: spoken(title, language) }))
    .sort((a, b) => a.year - b.year)
}

function isWithin(year: number, years: readonly number[]): boolean {
  return years.length > 0 && year >= Math.min(...years) && year <= Math.max(...years)
}

function toTrendTarget(target: Target, indicator: Indicator, language: Language): TrendTarget {
  return { year: target.year, value: target.value, text: describeTargetValue(target, indicator, language) }
}

function toLines({ indicator, places, language }: Drawn): readonly TrendLine[] {
  const { chosen, home } = places
  const told = toldSexes(indicator, chosen.code)
  const sexes = told.length > 0 ? told : toldSexes(indicator, home.code)
  return [chosen, ...toComparedPlaces(indicator, places)]
    .flatMap((place) =>
      sexes.map((sex) => ({
        id: `${place.code}-${sex}`,
        label: toLabel(place, sex, places, language),
        role: toRole(place, sex, places),
        series: seriesOf(indicator.cube, place.code, sex),
      })),
    )
    .filter(({ series }) => series.observations.length > 0)
}

/**
 * Whose lines are drawn beside the place's own. None where levels cannot be compared; only the country's beside
 * women and men, since two lines more would hide what is asked for. A place without figures leaves room for the home region.
 */
function toComparedPlaces(indicator: Indicator, { chosen, home, comparison }: Places): readonly Region[] {
  const told = toldSexes(indicator, chosen.code)
  const isComparable = !indicator.isTotal
  const compared = isComparable ? [comparison] : []
  const hasRoomForHome = told.length === 0 || (told.length === 1 && isComparable)
  return [...(hasRoomForHome ? [home] : []), ...compared].filter(({ code }) => code !== chosen.code)
}

function toRole(place: Region, sex: Sex, { chosen, comparison }: Places): LineRole {
  if (place.code === chosen.code) return sex === 'total' ? 'home' : sex
  return place.code === comparison.code && sex === 'total' ? 'comparison' : 'peer'
}

function toLabel(place: Region, sex: Sex, { chosen }: Places, language: Language): string {
  const name = spoken(place.name, language)
  if (sex === 'total') return name
  const whose = indicatorWords[language].sexes[sex]
  return place.code === chosen.code ? whose : `${whose}, ${name}`
}

/** Whose lines are drawn where the chosen place has none of its own; undefined where it has. */
export function toTrendSummary({ indicator, places, language }: Drawn, spec: TrendSpec): string | undefined {
  if (toldSexes(indicator, places.chosen.code).length > 0) return undefined
  const words = indicatorWords[language]
  const absence = words.noFiguresHere(spoken(places.chosen.name, language))
  const shown = formatList(
    spec.lines.map(({ label }) => label),
    language,
  )
  return spec.lines.length === 0 ? absence : `${absence} ${words.othersShown(shown)}`
}

/** What must be said under the chart: lines that are not drawn and why, and the events in full. */
export function toTrendNotes(drawn: Drawn, spec: TrendSpec): readonly string[] {
  const { indicator, places, language } = drawn
  const words = indicatorWords[language]
  const { chosen, comparison } = places
  const target = findTarget(indicator, chosen.code)
  const years = new Set(spec.events.map(({ year }) => year))
  const isCompared = chosen.code !== comparison.code
  const hasComparison = sexesIn(indicator.cube, comparison.code).length > 0
  return [
    ...(target ? [words.targetBasis(spoken(target.basis, language))] : []),
    ...(isCompared && indicator.isTotal ? [words.notComparable(spoken(comparison.name, language))] : []),
    ...(isCompared && !indicator.isTotal && !hasComparison
      ? [words.comparisonMissing(spoken(comparison.name, language))]
      : []),
    ...drawn.events
      .filter(({ year }) => years.has(year))
      .sort((a, b) => a.year - b.year)
      .map(({ year, title, text }) => words.eventNote(year, spoken(title, language), spoken(text, language))),
  ]
}
