import { chartWords } from '#i18n/chartWords.ts'
import { formatValue } from '#i18n/format.ts'
import type { TrendCell, TrendRow } from './trendRows.ts'
import type { TrendSpec } from './trendSpec.ts'

/**
 * What the reader says of one year, in sentences: "Norrbotten: 24,9 dagar. Riket: 22,0. Mål: 20." What is projected is
 * said in words of its own, and lines without a label of their own together. The unit is said once, with the first
 * value; `%` belongs to its figure and is said with each.
 */
export function toReading({ cells, aims, projected, remarks }: TrendRow, spec: TrendSpec): string {
  const { figure, unit, valueUnit = unit } = spec
  const unlabelled = new Set(spec.lines.flatMap(({ id, labelled }) => (labelled === 'never' ? [id] : [])))
  const own = cells.filter(({ id }) => !unlabelled.has(id))
  const hasUnit = figure.valueKind === 'number' && valueUnit !== ''
  const first = hasUnit ? [...own, ...projected].find(({ value }) => value !== undefined) : undefined
  const said = [...own, ...projected, ...aims].map(
    (cell) => `${cell.label}: ${cell.text}${cell === first ? ` ${valueUnit}` : ''}`,
  )
  const others = tellOthers(
    cells.filter(({ id }) => unlabelled.has(id)),
    spec,
  )
  return [...said, ...others, ...remarks].map((sentence) => `${sentence}.`).join(' ')
}

/** "11 till: 17,5 till 34,5", of those that have a value. */
function tellOthers(cells: readonly TrendCell[], { figure, language }: TrendSpec): readonly string[] {
  const values = cells.flatMap(({ value }) => (value === undefined ? [] : [value]))
  if (values.length === 0) return []
  const words = chartWords[language]
  const write = (value: number) => formatValue(value, figure, language)
  const low = write(Math.min(...values))
  const high = write(Math.max(...values))
  return [`${words.others(values.length)}: ${low === high ? low : words.range(low, high)}`]
}

/** The reading that takes most room. */
export function toLongestReading(rows: readonly TrendRow[], spec: TrendSpec): string {
  return rows
    .map((row) => toReading(row, spec))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '')
}
