import type { Language } from '#domain/localizedText.ts'
import type { PeerRule } from '#domain/peerRule.ts'
import { findChoosable, peerCounts } from '#domain/peerRule.ts'
import type { Region } from '#domain/region.ts'
import type { Scale } from '#domain/seriesScale.ts'
import { scales } from '#domain/seriesScale.ts'
import { compareNames, formatList } from '#i18n/format.ts'
import { startSentence, toNumberWord } from '#i18n/numberWords.ts'
import { trendWords } from '#i18n/trendWords.ts'
import { spoken } from '../../indicatorRow.ts'
import { nameRule, tellRule } from './ruleText.ts'
import type { SexChoice } from './trendAddress.ts'
import { toRuleSlug } from './trendAddress.ts'
import type { LineRequest } from './trendLines.ts'
import { isAsOpened } from './trendState.ts'

interface Option<Value> {
  readonly value: Value
  readonly label: string
  readonly isRefused?: boolean
}

/** The choices of the chart, ready to lay out. */
export interface TrendControlsView {
  readonly rules: readonly Option<string>[]
  readonly rule: string
  /** The chosen rule in words. */
  readonly ruleText: string | undefined
  /** The places of a list of one's own, and those that can be added; undefined for every other rule. */
  readonly chosen: ChosenPlaces | undefined
  readonly years: { readonly all: readonly number[]; readonly from: number; readonly to: number } | undefined
  readonly scales: readonly Option<Scale>[]
  readonly scale: Scale
  /** Empty where there is nothing to choose among. */
  readonly sexes: readonly Option<SexChoice>[]
  readonly sex: SexChoice
  /** Why something cannot be chosen. */
  readonly reasons: readonly string[]
  /** What is chosen, for the button that unfolds the choices on a phone. */
  readonly summary: string
  readonly isChanged: boolean
}

export interface ChosenPlaces {
  readonly places: readonly Option<string>[]
  readonly groups: readonly { readonly label: string; readonly options: readonly Option<string>[] }[]
  readonly isFull: boolean
}

export function toTrendControls(request: LineRequest): TrendControlsView {
  const { choice, language } = request
  const { rule, scale, sex, offered, pinned } = choice
  const words = trendWords[language]
  const years = toYears(request)
  // The places of a list of one's own stand there already, each to be taken away.
  const isListed = rule.kind === 'chosen' && choice.peers.length > 0
  const text = isListed ? undefined : tellRule(request)
  const sexes = offered.sexes.length > 1 ? offered.sexes : []
  return {
    rules: offered.rules.map((each) => ({ value: toOptionValue(each), label: nameRule(each, request) })),
    rule: toOptionValue(rule),
    ruleText: text === undefined ? undefined : `${startSentence(text)}.`,
    chosen: rule.kind === 'chosen' ? toChosenPlaces(request) : undefined,
    years,
    scales: scales.map((each) => ({
      value: each,
      label: words.scales[each],
      isRefused: offered.scales[each] !== undefined,
    })),
    scale,
    sexes: sexes.map((each) => ({ value: each, label: words.sexes[each] })),
    sex,
    reasons: toReasons(request),
    summary: [
      nameRule(rule, request),
      ...(years ? [`${years.from}–${years.to}`] : []),
      words.scales[scale],
      ...(sexes.length > 0 ? [words.sexes[sex]] : []),
    ].join(' · '),
    isChanged: !isAsOpened(request) || pinned.length > 0,
  }
}

/** A list of one's own is one option, whatever is in it. */
function toOptionValue(rule: PeerRule): string {
  return toRuleSlug(rule.kind === 'chosen' ? { kind: 'chosen', codes: [] } : rule)
}

/** The rule that an option stands for; a list of one's own begins with whom the chart shows. */
export function findRule(value: string, { offered, peers }: LineRequest['choice']): PeerRule | undefined {
  const rule = offered.rules.find((each) => toOptionValue(each) === value)
  if (rule?.kind !== 'chosen') return rule
  return { kind: 'chosen', codes: peers.slice(0, peerCounts.chosen).map(({ code }) => code) }
}

function toYears({ choice }: LineRequest): TrendControlsView['years'] {
  const { years, period } = choice
  const [from, to] = [period.from ?? years[0], period.to ?? years.at(-1)]
  return from === undefined || to === undefined || years.length < 3 ? undefined : { all: years, from, to }
}

function toChosenPlaces({ choice, language }: LineRequest): ChosenPlaces {
  const { peers, field } = choice
  const words = trendWords[language]
  const rest = findChoosable(field).filter((place) => !peers.includes(place))
  const ofKind = (kind: Region['kind']) =>
    toOptions(rest.filter((place) => place.kind === kind).sort(byName(language)), language)
  return {
    places: toOptions(peers, language),
    groups: [
      { label: words.municipalities, options: ofKind('municipality') },
      { label: words.counties, options: ofKind('county') },
    ].filter(({ options }) => options.length > 0),
    isFull: peers.length >= peerCounts.chosen,
  }
}

function toOptions(places: readonly Region[], language: Language): readonly Option<string>[] {
  return places.map(({ code, name }) => ({ value: code, label: spoken(name, language) }))
}

const byName = (language: Language) => (a: Region, b: Region) =>
  compareNames(spoken(a.name, language), spoken(b.name, language), language)

/** The reasons of the scales that are refused, those with the same reason together. */
function toReasons({ choice, language }: LineRequest): readonly string[] {
  const { offered, base } = choice
  const words = trendWords[language]
  const problems = new Set(scales.flatMap((scale) => offered.scales[scale] ?? []))
  return [...problems].map((problem) => {
    const names = scales
      .filter((scale) => offered.scales[scale] === problem)
      .map((scale, index) => (index === 0 ? words.scales[scale] : words.scales[scale].toLowerCase()))
    return words.refused[problem](formatList(names, language), base ?? 0)
  })
}

/** "Högst åtta platser kan väljas." */
export function tellFull(language: Language): string {
  return trendWords[language].full(toNumberWord(peerCounts.chosen, language))
}
