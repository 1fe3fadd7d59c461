import type { TrendSpec } from '#charts/trend/trendSpec.ts'
import { findTarget, seriesOf, sexesIn } from '#domain/indicator.ts'
import { withinPeriod } from '#domain/period.ts'
import type { Region } from '#domain/region.ts'
import { findScaleProblem } from '#domain/seriesScale.ts'
import { formatList } from '#i18n/format.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { trendWords } from '#i18n/trendWords.ts'
import { spoken } from '../../indicatorRow.ts'
import { toldSexes } from '../placeReadings.ts'
import type { Drawn } from '../trendModel.ts'
import { findNoTarget } from '../trendModel.ts'
import { nameAll, nameRule, tellRule } from './ruleText.ts'
import { breakYearsOf, hasComparableLevels } from './trendChoice.ts'
import { toPlacesBeside } from './trendLines.ts'

/** Whose lines are drawn where the chosen place has none of its own; undefined where it has. */
export function tellOthersShown({ indicator, places, language }: Drawn, spec: TrendSpec): string | undefined {
  if (toldSexes(indicator, places.chosen.code).length > 0) return undefined
  const words = indicatorWords[language]
  const absence = words.noFiguresHere(spoken(places.chosen.name, language))
  const shown = formatList(
    spec.lines.map(({ label }) => label),
    language,
  )
  return spec.lines.length === 0 ? absence : `${absence} ${words.othersShown(shown)}`
}

/** What must be said under the chart: the rule, what is not drawn and why, and the events in full. */
export function toTrendNotes(drawn: Drawn, spec: TrendSpec): readonly string[] {
  return [
    ...tellPeers(drawn),
    ...tellTarget(drawn, spec),
    ...tellComparison(drawn),
    ...tellUndrawn(drawn),
    ...tellCut(drawn),
    ...tellEvents(drawn, spec),
  ]
}

/** "Samma start: de fem kommuner som …", and who of them has no figures. */
function tellPeers(drawn: Drawn): readonly string[] {
  const { choice, language } = drawn
  const rule = tellRule(drawn)
  const missing = choice.withoutFigures
  return [
    ...(rule === undefined ? [] : [`${nameRule(choice.rule, drawn)}: ${rule}.`]),
    ...(missing.length > 0 ? [trendWords[language].withoutFigures(nameAll(missing, language))] : []),
  ]
}

function tellTarget({ indicator, places, choice, standing, language }: Drawn, spec: TrendSpec) {
  const target = findTarget(indicator, places.chosen.code)
  if (!target) return []
  const words = trendWords[language]
  const absence = findNoTarget(choice)
  if (absence) return [words.noTarget[absence]]
  const { base } = standing.verdict
  const isCut = base !== null && choice.period.from !== undefined && base.year < choice.period.from
  return [
    indicatorWords[language].targetBasis(spoken(target.basis, language)),
    ...(isCut && !spec.path ? [words.noPath(base.year)] : []),
  ]
}

/** Why the country is not there. */
function tellComparison({ indicator, places, choice, language }: Drawn): readonly string[] {
  const { chosen, comparison } = places
  if (chosen.code === comparison.code) return []
  const words = indicatorWords[language]
  const name = spoken(comparison.name, language)
  if (!hasComparableLevels(indicator, choice.relative)) {
    const isOffered = choice.offered.scales.index === undefined
    const offer = isOffered ? [trendWords[language].proportionsOffered] : []
    return [[words.notComparable(name), ...offer].join(' ')]
  }
  return sexesIn(indicator.cube, comparison.code).length > 0 ? [] : [words.comparisonMissing(name)]
}

/** Places with figures that cannot be told against the base, by why. */
function tellUndrawn(drawn: Drawn): readonly string[] {
  const { indicator, choice, language } = drawn
  const { relative, base, sexes, period } = choice
  if (relative === undefined || base === undefined) return []
  const problemOf = ({ code }: Region) =>
    sexes
      .map((sex) => withinPeriod(seriesOf(indicator.cube, code, sex), period))
      .filter(({ observations }) => observations.length > 0)
      .map((series) => findScaleProblem(series, relative, base, breakYearsOf(indicator)))
      .find((problem) => problem !== undefined)
  const named = [...toPlacesBeside(drawn), ...choice.peers]
  return (['noBase', 'zeroBase', 'negative'] as const).flatMap((problem) => {
    const places = named.filter((place) => problemOf(place) === problem)
    return places.length > 0 ? [trendWords[language].undrawn[problem](nameAll(places, language), base)] : []
  })
}

/** Years that lie before the break the base comes after. */
function tellCut({ indicator, choice, language }: Drawn): readonly string[] {
  const { relative, base, years, period } = choice
  if (relative === undefined || base === undefined) return []
  const cut = breakYearsOf(indicator)
    .filter((year) => year <= base)
    .sort((a, b) => b - a)[0]
  const hasEarlier = years.some((year) => cut !== undefined && year < cut && year >= (period.from ?? year))
  return cut !== undefined && hasEarlier ? [trendWords[language].cutAtBreak(cut, base)] : []
}

function tellEvents({ events, language }: Drawn, spec: TrendSpec): readonly string[] {
  const shown = new Set(spec.events.map(({ year }) => year))
  return events
    .filter(({ year }) => shown.has(year))
    .sort((a, b) => a.year - b.year)
    .map(({ year, title, text }) =>
      indicatorWords[language].eventNote(year, spoken(title, language), spoken(text, language)),
    )
}
