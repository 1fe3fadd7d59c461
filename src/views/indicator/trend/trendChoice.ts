import type { Indicator } from '#domain/indicator.ts'
import { seriesOf, sexesIn } from '#domain/indicator.ts'
import type { PeerField, PeerRule } from '#domain/peerRule.ts'
import { findPeers, offerRules } from '#domain/peerRule.ts'
import type { Period } from '#domain/period.ts'
import { toPeriod, withinPeriod } from '#domain/period.ts'
import type { Region, RegionCatalogue } from '#domain/region.ts'
import type { Sex } from '#domain/series.ts'
import type { RelativeScale, Scale } from '#domain/seriesScale.ts'
import { findScaleBase, isProportional } from '#domain/seriesScale.ts'
import { toldSexes } from '../placeReadings.ts'
import type { Places } from '../places.ts'
import type { ScaleOffer } from './scaleOffer.ts'
import { findRelativeScale, offerScales } from './scaleOffer.ts'
import { findSexChoice, offerSexes, toSexes, toSingleSex } from './sexOffer.ts'
import type { SexChoice, TrendWish } from './trendAddress.ts'
import { mostPins } from './trendAddress.ts'

/** What a choice is made among. */
export interface ChoiceRequest {
  readonly indicator: Indicator
  readonly places: Places
  readonly catalogue: RegionCatalogue
  /** Id of the strategy's group of similar regions. */
  readonly peerGroup: string
  /** The year the measure is judged from. */
  readonly baseYear: number
}

/** What the chart shows: what was wished for where the measure and the place allow it, and what else they allow. */
export interface TrendChoice {
  /** Whose line leads: the chosen place, or the home region where that has no figures. */
  readonly subject: Region
  readonly sex: SexChoice
  readonly sexes: readonly Sex[]
  /** False where another sex is drawn than the place is told by. */
  readonly isToldSex: boolean
  readonly rule: PeerRule
  readonly field: PeerField
  readonly peers: readonly Region[]
  readonly withoutFigures: readonly Region[]
  readonly pinned: readonly string[]
  readonly scale: Scale
  /** How values are converted; undefined for those that are drawn as published. */
  readonly relative: RelativeScale | undefined
  /** The year that starts and scales are measured from. */
  readonly base: number | undefined
  readonly period: Period
  readonly years: readonly number[]
  readonly offered: {
    readonly rules: readonly PeerRule[]
    readonly sexes: readonly SexChoice[]
    readonly scales: ScaleOffer
  }
}

export function toTrendChoice(wish: TrendWish, request: ChoiceRequest): TrendChoice {
  const { indicator } = request
  const subject = findSubject(request)
  const published = sexesIn(indicator.cube, subject.code)
  const wishedSex = findSexChoice(wish.sex, published)
  // Women and men of many places would be too many lines: others are compared with by one sex at a time.
  const alone = toSingleSex(wishedSex, published)
  const start = toSpan(wish, request, subject, alone)
  const field = toField(request, subject, alone, start.base)
  // A total is compared only by what its places have in proportion.
  const isComparable = offerScales(indicator, [start.series], start.base, true).index === undefined
  const rules = isComparable || !indicator.isTotal ? offerRules(field) : [{ kind: 'country' } as const]
  const rule = findOffered(wish.rule, rules)
  const isCompared = rule.kind !== 'country'
  const sex = isCompared ? alone : wishedSex
  const sexes = toSexes(sex)
  const { years, period, base } = toSpan(wish, request, subject, sexes[0] ?? alone)
  const lines = sexes.map((each) => withinPeriod(seriesOf(indicator.cube, subject.code, each), period))
  const scales = offerScales(indicator, lines, base, isCompared)
  const scale = findScale(wish.scale, scales)
  const { places: peers, withoutFigures } = findPeers(rule, field)
  return {
    subject,
    sex,
    sexes,
    isToldSex: toldSexes(indicator, subject.code).join() === sexes.join(),
    rule,
    field,
    peers,
    withoutFigures,
    pinned: wish.pinned.filter((code) => peers.some((place) => place.code === code)).slice(0, mostPins),
    scale,
    relative: scale === 'value' ? undefined : findRelativeScale(scale, indicator, lines, base),
    base,
    period,
    years,
    offered: { rules, sexes: isCompared ? published : offerSexes(published), scales },
  }
}

/** True where places of different size can be seen together. */
export function hasComparableLevels({ isTotal }: Indicator, relative: RelativeScale | undefined): boolean {
  return !isTotal || (relative !== undefined && isProportional(relative))
}

function findSubject({ indicator, places: { chosen, home } }: ChoiceRequest): Region {
  return sexesIn(indicator.cube, chosen.code).length > 0 ? chosen : home
}

/** The years there are, those that are shown, their series, and the base among them. */
function toSpan(
  { period: wished }: Pick<TrendWish, 'period'>,
  { indicator, baseYear }: ChoiceRequest,
  subject: Region,
  sex: Sex,
) {
  const whole = seriesOf(indicator.cube, subject.code, sex)
  const years = whole.observations.map(({ year }) => year)
  const period = toPeriod(wished, years)
  const series = withinPeriod(whole, period)
  return { years, period, series, base: findScaleBase(series, baseYear, breakYearsOf(indicator)) }
}

export const breakYearsOf = ({ breaks }: Pick<Indicator, 'breaks'>) => breaks.map(({ year }) => year)

function toField(
  { indicator, places, catalogue, peerGroup }: ChoiceRequest,
  subject: Region,
  sex: Sex,
  baseYear: number | undefined,
): PeerField {
  const { home, comparison } = places
  return {
    subject,
    home: home.code,
    comparison: comparison.code,
    peerGroup,
    catalogue,
    cube: indicator.cube,
    sex,
    baseYear,
  }
}

function findOffered(wished: PeerRule | undefined, rules: readonly PeerRule[]): PeerRule {
  const offered = rules.some((rule) =>
    rule.kind === 'group' && wished?.kind === 'group' ? rule.id === wished.id : rule.kind === wished?.kind,
  )
  return wished && offered ? wished : { kind: 'country' }
}

function findScale(wished: Scale | undefined, scales: ScaleOffer): Scale {
  if (wished && scales[wished] === undefined) return wished
  return (['value', 'index', 'change'] as const).find((scale) => scales[scale] === undefined) ?? 'value'
}
