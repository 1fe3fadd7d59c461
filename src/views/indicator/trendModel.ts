import type { TrendSpec, TrendTarget } from '#charts/trend/trendSpec.ts'
import type { Indicator, Target } from '#domain/indicator.ts'
import { findTarget } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { isWithin } from '#domain/period.ts'
import type { Standing } from '#domain/standing.ts'
import type { StrategyEvent } from '#domain/strategy.ts'
import { describeTargetValue } from '#i18n/targetWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { OutlookView } from './outlookModel.ts'
import { toOutlookView } from './outlookModel.ts'
import { isAmong, toEvents } from './shownEvents.ts'
import { toShownScale } from './trend/shownScale.ts'
import type { TrendChoice } from './trend/trendChoice.ts'
import type { LineRequest } from './trend/trendLines.ts'
import { toTrendLines } from './trend/trendLines.ts'

/** What the section is made from. */
export interface Drawn extends LineRequest {
  readonly standing: Standing
  readonly events: readonly StrategyEvent[]
}

/** The place's development: its lines, what it is compared with, target, path, breaks and events. */
export function toTrend(drawn: Drawn): TrendSpec {
  const { indicator, places, choice, standing, events, language } = drawn
  const lines = toTrendLines(drawn)
  const years = lines.flatMap(({ series }) => series.observations.map(({ year }) => year))
  const { path, projection } = toShownOutlook(drawn)
  const target = findNoTarget(choice) ? undefined : findTarget(indicator, places.chosen.code)
  return {
    ...toShownScale(indicator, choice, language),
    lines,
    breaks: indicator.breaks
      .filter(({ year }) => isAmong(year, years))
      .map(({ year, text }) => ({ year, text: spoken(text, language) })),
    events: toEvents(events, years, language),
    baseYear: findMarkedYear(choice, standing),
    target: target && toTrendTarget(target, indicator, language),
    path,
    projection,
    language,
  }
}

/** Why the target is not drawn: it is a value, after the years there are, and of those who are judged. */
export function findNoTarget({
  scale,
  period,
  isToldSex,
}: TrendChoice): 'scale' | 'period' | 'sex' | undefined {
  if (scale !== 'value') return 'scale'
  if (period.to !== undefined) return 'period'
  return isToldSex ? undefined : 'sex'
}

/** Where the measure should be and is heading, as far as the target is drawn; the path only from a base that is shown. */
export function toShownOutlook({ indicator, choice, standing, language }: Drawn): OutlookView {
  if (findNoTarget(choice)) return { sentences: [], notes: [] }
  const { base } = standing.verdict
  return toOutlookView(indicator, standing, language, base !== null && isWithin(base.year, choice.period))
}

/** The year others are measured from; the verdict's own base while values are as published. */
function findMarkedYear({ relative, base, period }: TrendChoice, { verdict }: Standing): number | undefined {
  const year = relative ? base : verdict.base?.year
  return year !== undefined && isWithin(year, period) ? year : undefined
}

function toTrendTarget(target: Target, indicator: Indicator, language: Language): TrendTarget {
  return { year: target.year, value: target.value, text: describeTargetValue(target, indicator, language) }
}
