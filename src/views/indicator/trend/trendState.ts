import type { TrendSpec } from '#charts/trend/trendSpec.ts'
import { chartWords } from '#i18n/chartWords.ts'
import { formatList, formatValue, formatYears } from '#i18n/format.ts'
import { trendWords } from '#i18n/trendWords.ts'
import type { LineRequest } from './trendLines.ts'

/** What was chosen besides whom to compare with, in sentences: read on screen, and on paper where the choices are not. */
export function tellState({ choice, language }: Pick<LineRequest, 'choice' | 'language'>): readonly string[] {
  const { scale, base, period, years } = choice
  const words = trendWords[language].state
  const [from, to] = [period.from ?? years[0], period.to ?? years.at(-1)]
  const isNarrowed = period.from !== undefined || period.to !== undefined
  return [
    ...(scale === 'value' || base === undefined ? [] : [words[scale](base)]),
    ...(isNarrowed && from !== undefined && to !== undefined ? [words.years(formatYears(from, to))] : []),
  ]
}

/** True while the chart is the one the page opens with: its headline then says what is drawn. */
export function isAsOpened({ choice }: Pick<LineRequest, 'choice'>): boolean {
  const { rule, scale, period, isToldSex } = choice
  const isWhole = period.from === undefined && period.to === undefined
  return rule.kind === 'country' && scale === 'value' && isWhole && isToldSex
}

/** What is drawn, for who cannot see it: the end of each labelled line by name, those of the others together. */
export function tellLines({ lines, figure, language }: TrendSpec): readonly string[] {
  const words = trendWords[language]
  const write = (value: number) => formatValue(value, figure, language)
  const labelled = lines.filter((line) => line.labelled !== 'never')
  const ends = labelled.flatMap(({ label, series }) => {
    const last = series.observations.at(-1)
    return last ? [words.inYear(label, write(last.value), last.year)] : []
  })
  const others = lines
    .filter((line) => line.labelled === 'never')
    .flatMap(({ series }) => series.observations.at(-1)?.value ?? [])
  const { others: nameOthers, range } = chartWords[language]
  return [
    ...(ends.length > 0 ? [words.latest(formatList(ends, language))] : []),
    ...(others.length > 0
      ? [`${nameOthers(others.length)}: ${range(write(Math.min(...others)), write(Math.max(...others)))}.`]
      : []),
  ]
}
