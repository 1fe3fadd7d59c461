import type { TrendSpec } from '#charts/trend/trendSpec.ts'
import type { Status } from '#domain/assessment/assessment.ts'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import { formatValue } from '#i18n/format.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { judgePlace } from '../placeVerdict.ts'
import { mostPins } from './trendAddress.ts'
import type { LineRequest } from './trendLines.ts'
import { toLineId, toPlacesBeside } from './trendLines.ts'

/** A place in the chart: its latest value as drawn, and its verdict, which is always of the values as published. */
export interface PeerItem {
  readonly code: string
  readonly name: string
  readonly value: string
  /** Undefined for a measure without a wanted way. */
  readonly verdict: { readonly status: Status; readonly word: string } | undefined
  /** Undefined for the chosen place and the country, which are always in sight. */
  readonly pin: { readonly isPinned: boolean; readonly isRefused: boolean } | undefined
  readonly isChosen: boolean
}

/** The places of the lines from high to low, those that ended earlier last. None while there are no peers. */
export function toPeerList(
  request: LineRequest,
  { lines, figure }: Pick<TrendSpec, 'lines' | 'figure'>,
  settings: StandingSettings,
): readonly PeerItem[] {
  const { indicator, places, choice, language } = request
  if (choice.rule.kind === 'country') return []
  const isFull = choice.pinned.length >= mostPins
  const drawn = [...toPlacesBeside(request), ...choice.peers].flatMap(({ code }) => {
    const line = lines.find(({ id }) => id === toLineId(code, choice.field.sex))
    const last = line?.series.observations.at(-1)
    return line && last ? [{ ...line, code, last }] : []
  })
  const latest = Math.max(...drawn.map(({ last }) => last.year))
  return drawn
    .sort((a, b) => b.last.year - a.last.year || b.last.value - a.last.value)
    .map(({ code, label, last, pin }): PeerItem => {
      const value = formatValue(last.value, figure, language)
      const isPinned = choice.pinned.includes(code)
      return {
        code,
        name: label,
        value: last.year === latest ? value : indicatorWords[language].inYear(value, last.year),
        verdict: judgePlace(indicator, code, choice.field.sex, settings, language),
        pin: pin === undefined ? undefined : { isPinned, isRefused: isFull && !isPinned },
        isChosen: code === places.chosen.code,
      }
    })
}
