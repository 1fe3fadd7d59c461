import type { BestStep } from '#domain/assessment/bestStep.ts'
import { findBestStep } from '#domain/assessment/bestStep.ts'
import type { Arrival } from '#domain/assessment/drift.ts'
import { findArrival, toDrift } from '#domain/assessment/drift.ts'
import { findTurningPoints } from '#domain/assessment/turningPoints.ts'
import { findTarget, seriesOf } from '#domain/indicator.ts'
import { formatChangeAmount } from '#i18n/amount.ts'
import { explanationWords } from '#i18n/explanationWords.ts'
import { toStatusWord } from '#i18n/statusWords.ts'
import { describeTargetValue } from '#i18n/targetWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { Judged, JudgedRequest } from './explanationRequest.ts'
import { findPeers } from './peers.ts'

/** What would be needed, what has been managed before, here and elsewhere, and where the present pace leads. */
export function toRequirements(request: JudgedRequest): readonly string[] {
  const { judged } = request
  if (!judged) return []
  return [
    ...tellNeeded(request, judged),
    ...tellAverage(request, judged),
    ...tellBest(request),
    ...tellBestPeer(request),
    ...tellArrival(request, judged),
  ]
}

/** What a year takes: to the target while its year is ahead, else to the next better verdict. */
function tellNeeded(request: JudgedRequest, { input }: Judged) {
  const { indicator, place, method, hasTarget, language } = request
  const words = explanationWords[language]
  const { base, latest, target } = input
  const told = findTarget(indicator, place.code)
  const { better } = findTurningPoints(input, method)
  if (target && told && target.year > latest.year && better) {
    const perYear = (target.value - latest.value) / (target.year - latest.year)
    const amount = tellPerYear(perYear, request)
    return [words.neededForTarget(amount, describeTargetValue(told, indicator, language), latest.year)]
  }
  if (target || !better) return []
  const perYear = (better.value - base.value) / (latest.year - base.year)
  const word = toStatusWord(better.status, hasTarget, language)
  return [words.neededForBetter(tellPerYear(perYear, request), word, base.year)]
}

function tellAverage(request: JudgedRequest, { input: { base, latest } }: Judged) {
  const perYear = (latest.value - base.value) / (latest.year - base.year)
  return [explanationWords[request.language].average(tellPerYear(perYear, request), base.year)]
}

function tellBest(request: JudgedRequest) {
  const { series, spec, language } = request
  const step =
    spec.direction === 'context' ? undefined : findBestStep(series, spec.breakYears, spec.direction)
  if (!step || !isForTheBetter(step, request)) return []
  const amount = tellPerYear(step.perYear, request)
  return [explanationWords[language].best(amount, step.from, step.to)]
}

/** Levels of totals follow the size of the place, and so do their changes: those are not held against each other. */
function tellBestPeer(request: JudgedRequest) {
  const { spec, indicator, standing, language } = request
  const { direction } = spec
  const peers = findPeers(request)
  if (!peers || direction === 'context' || indicator.isTotal) return []
  const sign = direction === 'up' ? 1 : -1
  const [best] = peers.places
    .flatMap((place) => {
      const step = findBestStep(
        seriesOf(indicator.cube, place.code, standing.sex),
        spec.breakYears,
        direction,
      )
      return step && isForTheBetter(step, request) ? [{ place, step }] : []
    })
    .sort((a, b) => sign * (b.step.perYear - a.step.perYear))
  if (!best) return []
  const { place, step } = best
  const amount = tellPerYear(step.perYear, request)
  return [
    explanationWords[language].bestPeer(peers.name, amount, spoken(place.name, language), step.from, step.to),
  ]
}

function isForTheBetter({ perYear }: BestStep, { spec }: JudgedRequest): boolean {
  return spec.direction === 'up' ? perYear > 0 : perYear < 0
}

/** A year's change is a part of the whole change, so a small one is shown with one decimal more. */
function tellPerYear(change: number, { indicator, language }: JudgedRequest): string {
  const decimals = indicator.decimals + (Math.abs(change) < 100 ? 1 : 0)
  return formatChangeAmount(change, { ...indicator, decimals }, language)
}

/** Where the present pace leads, while there is a target that has not been met. */
function tellArrival({ series, standing, language }: JudgedRequest, { input }: Judged) {
  const words = explanationWords[language]
  const { base, latest, target } = input
  if (!target || standing.verdict.status === 'targetMet') return []
  const drift = toDrift(series.observations.filter(({ year }) => year >= base.year && year <= latest.year))
  const arrival = drift && findArrival(drift, latest, target.value)
  if (!drift || !arrival) return [words.never]
  return [`${words.arrival(arrival.year)} ${tellInterval(arrival, drift.deviation !== null, words)}`]
}

function tellInterval(
  { earliest, latest }: Arrival,
  isKnown: boolean,
  words: (typeof explanationWords)['sv'],
): string {
  if (!isKnown || earliest === null) return words.noInterval
  return latest === null ? words.openInterval(earliest) : words.interval(earliest, latest)
}
