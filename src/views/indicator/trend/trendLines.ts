import type { LineRole, TrendLine } from '#charts/trend/trendSpec.ts'
import type { Indicator } from '#domain/indicator.ts'
import { seriesOf } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { peerCounts } from '#domain/peerRule.ts'
import { withinPeriod } from '#domain/period.ts'
import type { Region } from '#domain/region.ts'
import type { Series, Sex } from '#domain/series.ts'
import { toRelative } from '#domain/seriesScale.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { spoken } from '../../indicatorRow.ts'
import { toldSexes } from '../placeReadings.ts'
import type { Places } from '../places.ts'
import type { TrendChoice } from './trendChoice.ts'
import { breakYearsOf, hasComparableLevels } from './trendChoice.ts'

/** What lines are made from. */
export interface LineRequest {
  readonly indicator: Indicator
  readonly places: Places
  readonly choice: TrendChoice
  readonly language: Language
}

/** The chosen place's lines, what it is always seen beside, then the peers; those without a value to draw are left out. */
export function toTrendLines(request: LineRequest): readonly TrendLine[] {
  const { choice } = request
  const beside = toPlacesBeside(request)
  const own = [...beside, ...choice.peers].flatMap((place) =>
    choice.sexes.map((sex) => toLine(place, sex, request, beside)),
  )
  return toProminence(
    own.filter(({ series }) => series.observations.length > 0),
    choice,
  )
}

/** As published in the period, or against the base year. */
function toShownSeries(
  { code }: Region,
  sex: Sex,
  { indicator, choice }: Pick<LineRequest, 'indicator' | 'choice'>,
): Series {
  const series = withinPeriod(seriesOf(indicator.cube, code, sex), choice.period)
  if (choice.relative === undefined || choice.base === undefined) return series
  return toRelative(series, choice.relative, choice.base, breakYearsOf(indicator))
}

/**
 * The chosen place and whom it is seen beside whatever the rule: the country, where levels can be compared. Without
 * peers also the home region, if there is room: not beside women and men, since two lines more would hide what is asked
 * for, and always where the place has no figures of its own.
 */
export function toPlacesBeside({ indicator, places, choice }: LineRequest): readonly Region[] {
  const { chosen, home, comparison } = places
  const isComparable = hasComparableLevels(indicator, choice.relative)
  const hasFigures = toldSexes(indicator, chosen.code).length > 0
  const hasRoomForHome = choice.rule.kind === 'country' && choice.sexes.length === 1 && isComparable
  const others = [
    ...(hasRoomForHome || !hasFigures ? [home] : []),
    ...(isComparable ? [comparison] : []),
  ].filter(({ code }) => code !== chosen.code)
  return [chosen, ...others]
}

export const toLineId = (code: string, sex: Sex) => `${code}-${sex}`

function toLine(place: Region, sex: Sex, request: LineRequest, beside: readonly Region[]): TrendLine {
  const line = {
    id: toLineId(place.code, sex),
    label: toLabel(place, sex, request),
    role: toRole(place, sex, request),
    series: toShownSeries(place, sex, request),
  }
  return beside.includes(place) ? line : { ...line, pin: place.code }
}

function toRole(place: Region, sex: Sex, { places, choice }: LineRequest): LineRole {
  const { chosen, comparison } = places
  if (place.code === chosen.code) return sex === 'total' ? 'home' : sex
  return place.code === comparison.code && choice.sexes.length === 1 ? 'comparison' : 'peer'
}

/** Women and men are told apart where both are drawn; one sex alone is in the heading. */
function toLabel(place: Region, sex: Sex, { places, choice, language }: LineRequest): string {
  const name = spoken(place.name, language)
  if (sex === 'total' || choice.sexes.length === 1) return name
  const whose = indicatorWords[language].sexes[sex]
  return place.code === places.chosen.code ? whose : `${whose}, ${name}`
}

/** Few peers are all labelled where there is room; of many only the highest, the lowest and the pinned. */
function toProminence(lines: readonly TrendLine[], { pinned }: TrendChoice): readonly TrendLine[] {
  const peers = lines.filter(({ pin }) => pin !== undefined)
  const isFew = peers.length <= peerCounts.chosen
  const ends = findEnds(peers)
  return lines.map((line): TrendLine => {
    if (line.pin === undefined) return line
    if (pinned.includes(line.pin)) return { ...line, role: 'pinned' }
    const role = isFew ? 'peer' : 'faint'
    return ends.includes(line) ? { ...line, role } : { ...line, role, labelled: isFew ? 'wide' : 'never' }
  })
}

/** The lines that end highest and lowest, among those that reach the last year of any. */
function findEnds(lines: readonly TrendLine[]): readonly TrendLine[] {
  const lastOf = ({ series }: TrendLine) => series.observations.at(-1)
  const year = Math.max(...lines.map((line) => lastOf(line)?.year ?? -Infinity))
  const ordered = lines
    .filter((line) => lastOf(line)?.year === year)
    .sort((a, b) => (lastOf(a)?.value ?? 0) - (lastOf(b)?.value ?? 0))
  return [ordered[0], ordered.at(-1)].filter((line) => line !== undefined)
}
