import { toTrendTable } from '#charts/trend/toTrendTable.ts'
import type { LineRole, TrendSpec } from '#charts/trend/trendSpec.ts'
import { comparedRoles } from '#charts/trend/trendSpec.ts'
import type { FigureTable } from '#domain/figureTable.ts'
import type { IndexedSeries, IndexRefusal } from '#domain/indexedSeries.ts'
import { isIndexed, toIndexedSeries } from '#domain/indexedSeries.ts'
import type { Direction } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { formatValue } from '#i18n/format.ts'
import { describeIndexRefusal, indicatorCompareWords } from '#i18n/indicatorCompareWords.ts'
import { describeUnderlying } from '#i18n/sourceWords.ts'
import { paths } from '#paths.ts'
import type { IndicatorEntry } from '../indicatorEntries.ts'
import { toComparedName } from './comparedName.ts'

/** One of the chosen: what it is called, and its line where it has an index. */
export interface ComparedIndicator {
  readonly id: string
  readonly path: string
  /** "Medellivslängd, kvinnor" where only the sexes are published. */
  readonly name: string
  readonly direction: Direction
  /** "A": stands at the end of its line; empty where there is none. */
  readonly mark: string
  readonly role: LineRole
  /** "94,0 (2022)"; undefined where it has no index. */
  readonly latest: string | undefined
  /** Why it has none. */
  readonly refusal: string | undefined
}

/** The chosen on one scale. */
export interface IndexComparison {
  readonly compared: readonly ComparedIndicator[]
  /** Undefined where none of them has an index. */
  readonly spec: TrendSpec | undefined
  readonly table: FigureTable | undefined
  readonly summary: string
  /** Whole sentences on those that are counted from another year than the others. */
  readonly notes: readonly string[]
  readonly source: string | undefined
}

const figure = { valueKind: 'number', decimals: 1 } as const

interface Judged {
  readonly entry: IndicatorEntry
  readonly name: string
  readonly answer: IndexedSeries | IndexRefusal
}

/** Each indicator's values against its own in the base year; it has at most as many lines as there are roles. */
export function toIndexComparison(
  entries: readonly IndicatorEntry[],
  baseYear: number,
  language: Language,
): IndexComparison {
  const words = indicatorCompareWords[language]
  const judged = entries.slice(0, comparedRoles.length).map((entry): Judged => {
    const { indicator, standing } = entry
    const breakYears = indicator.breaks.map(({ year }) => year)
    const answer = toIndexedSeries(standing.sparkline, breakYears, baseYear)
    return { entry, name: toComparedName(entry, language), answer }
  })
  const drawn = judged.filter(({ answer }) => isIndexed(answer))
  const compared = judged.map((each) => toCompared(each, drawn.indexOf(each), language))
  const spec = toSpec(judged, compared, baseYear, language)
  const sources = describeUnderlying(
    judged.map(({ entry }) => entry.indicator),
    language,
  )
  return {
    compared,
    spec,
    table: spec && { ...toTrendTable(spec), unit: words.tableUnit(baseYear) },
    summary: [...toExtremes(judged, language), ...(spec ? [words.hundred(baseYear)] : [])].join(' '),
    notes: toOwnBases(judged, language),
    source: sources && `${sources}.`,
  }
}

/** `place` among those that are drawn. */
function toCompared({ entry, name, answer }: Judged, place: number, language: Language): ComparedIndicator {
  const { id, direction } = entry.indicator
  return {
    id,
    path: paths.indicator(id),
    name,
    direction,
    mark: isIndexed(answer) ? String.fromCodePoint(65 + place) : '',
    role: comparedRoles[place] ?? 'peer',
    latest: isIndexed(answer) ? toLatest(answer, language) : undefined,
    refusal: isIndexed(answer) ? undefined : describeIndexRefusal(answer, language),
  }
}

function toLatest({ series }: IndexedSeries, language: Language): string | undefined {
  const last = series.observations.at(-1)
  return last && indicatorCompareWords[language].inYear(formatValue(last.value, figure, language), last.year)
}

function toSpec(
  judged: readonly Judged[],
  compared: readonly ComparedIndicator[],
  baseYear: number,
  language: Language,
): TrendSpec | undefined {
  const lines = judged.flatMap(({ name, answer }, index) => {
    const own = compared[index]
    if (!own || !isIndexed(answer)) return []
    return [{ id: own.id, label: name, role: own.role, series: answer.series, mark: own.mark }]
  })
  if (lines.length === 0) return undefined
  return {
    lines,
    figure,
    unit: indicatorCompareWords[language].unit,
    // The series are cut at their breaks already, each at its own.
    breaks: [],
    events: [],
    baseYear,
    reference: 100,
    language,
  }
}

/** Which index is highest and which lowest at the latest; of those alike the first. */
function toExtremes(judged: readonly Judged[], language: Language): readonly string[] {
  const words = indicatorCompareWords[language]
  const ends = judged.flatMap(({ name, answer }) => {
    const last = isIndexed(answer) ? answer.series.observations.at(-1) : undefined
    const text = isIndexed(answer) ? toLatest(answer, language) : undefined
    return last && text !== undefined ? [{ name, text, value: last.value }] : []
  })
  const [highest, ...rest] = ends.toSorted((a, b) => b.value - a.value)
  const lowest = rest.at(-1)
  if (!highest) return [words.none]
  if (!lowest) return [words.only(highest.name, highest.text)]
  return [words.extremes(highest.name, highest.text, lowest.name, lowest.text)]
}

function toOwnBases(judged: readonly Judged[], language: Language): readonly string[] {
  return judged.flatMap(({ name, answer }) => {
    if (!isIndexed(answer) || !answer.ownBase) return []
    const { wanted, isBreak } = answer.ownBase
    return [indicatorCompareWords[language].ownBase(name, answer.base.year, wanted, isBreak)]
  })
}
