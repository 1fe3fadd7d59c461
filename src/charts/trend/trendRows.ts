import { toPathValue } from '#domain/assessment/requiredPath.ts'
import { findObservation } from '#domain/series.ts'
import { chartWords } from '#i18n/chartWords.ts'
import { formatList, formatNumber, formatValue } from '#i18n/format.ts'
import { flagWords, missingWords } from '#i18n/sexWords.ts'
import { decimalsOfTicks } from './niceTicks.ts'
import type { TrendLine, TrendSpec } from './trendSpec.ts'
import { findDrawnPath, findDrawnTarget, targetFrom, toReadableYears } from './trendYears.ts'

export interface TrendCell {
  readonly id: string
  readonly label: string
  /** "92,5 %", or why there is no value: "uppgift saknas". */
  readonly text: string
  /** Absent where there is no value. */
  readonly value?: number | undefined
}

/** All that is said of one year. Table, reading line and tooltip are made from it, so that they cannot differ. */
export interface TrendRow {
  readonly year: number
  readonly cells: readonly TrendCell[]
  /** The target and the path to it, in the years they are drawn. */
  readonly aims: readonly TrendCell[]
  /** What is projected for the year and within what, in the years it is. Never among the cells, which are observed. */
  readonly projected: readonly TrendCell[]
  readonly remarks: readonly string[]
}

export function toTrendRows(spec: TrendSpec): readonly TrendRow[] {
  const years = toReadableYears(spec)
  const lastYear = Math.max(...spec.lines.map(({ series }) => series.observations.at(-1)?.year ?? -Infinity))
  return years.map((year) => ({
    year,
    cells: spec.lines.map((line) => toCell(line, year, lastYear, spec)),
    aims: toAims(spec, year, years[0] ?? year),
    projected: toProjected(spec, year),
    remarks: toRemarks(spec, year),
  }))
}

function toCell(
  { id, label, series }: TrendLine,
  year: number,
  lastYear: number,
  spec: TrendSpec,
): TrendCell {
  const observation = findObservation(series, year)
  if (observation) {
    const { value } = observation
    return { id, label, value, text: formatValue(value, spec.figure, spec.language) }
  }
  const kind = series.gaps.find((gap) => gap.year === year)?.kind ?? (year > lastYear ? 'notYet' : 'missing')
  const text = missingWords[spec.language][kind]
  return { id, label, text }
}

function toAims(spec: TrendSpec, year: number, firstYear: number): readonly TrendCell[] {
  const { figure, language } = spec
  const target = findDrawnTarget(spec)
  if (!target || year < targetFrom(spec, firstYear) || year > target.year) return []
  const words = chartWords[language]
  // A target is a round figure: "98 %", not "98,0 %".
  const round = { ...figure, decimals: decimalsOfTicks([target.value], figure.decimals) }
  const text = year === target.year ? target.text : formatValue(target.value, round, language)
  const aims: TrendCell[] = [{ id: 'target', label: words.target, text, value: target.value }]
  const path = findDrawnPath(spec)
  if (path && year >= path.base.year) {
    const value = toPathValue(path, year)
    aims.push({ id: 'path', label: words.requiredPath, text: formatValue(value, figure, language), value })
  }
  return aims
}

function toProjected({ projection, figure, language }: TrendSpec, year: number): readonly TrendCell[] {
  const found = projection?.years.find((each) => each.year === year)
  if (!projection || !found) return []
  const { value, low, high } = found
  const text = formatValue(value, figure, language)
  const cell: TrendCell = { id: 'projection', label: projection.label, text, value }
  if (low === null || high === null) return [cell]
  const words = chartWords[language]
  const range = words.range(formatNumber(low, figure.decimals, language), formatValue(high, figure, language))
  return [cell, { id: 'interval', label: words.interval, text: range }]
}

/** "Norrbotten: preliminär", how the latest value stands to the path, then the year's breaks and events. Without full stops. */
function toRemarks(spec: TrendSpec, year: number): readonly string[] {
  const words = chartWords[spec.language]
  const flags = spec.lines.flatMap(({ label, series }) => {
    const said = (findObservation(series, year)?.flags ?? []).map((flag) => flagWords[spec.language][flag])
    return said.length > 0 ? [`${label}: ${formatList(said, spec.language)}`] : []
  })
  const told = (year === spec.baseYear ? [capitalise(words.baseYear)] : []).concat(flags)
  const gaps = findDrawnPath(spec) && spec.path?.latest.year === year ? [capitalise(spec.path.gap)] : []
  const breaks = spec.breaks
    .filter((each) => each.year === year)
    .map(({ text }) => `${words.seriesBreak}: ${withoutStop(text)}`)
  const events = spec.events.filter((each) => each.year === year).map(({ text }) => withoutStop(text))
  return [...told, ...gaps, ...breaks, ...events]
}

export const withoutStop = (text: string) => text.replace(/\.$/u, '')

const capitalise = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
