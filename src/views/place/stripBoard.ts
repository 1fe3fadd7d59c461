import type { StripRow } from '#charts/strip/strip.ts'
import type { FigureTable } from '#domain/figureTable.ts'
import { toFigureCell } from '#domain/figureTable.ts'
import type { LocalizedText } from '#domain/localizedText.ts'
import type { ComparisonGap, PlaceComparison } from '#domain/placeComparison.ts'
import { comparisonGaps } from '#domain/placeComparison.ts'
import type { Strategy } from '#domain/strategy.ts'
import { formatList, formatValue } from '#i18n/format.ts'
import { missingWords } from '#i18n/sexWords.ts'
import { placeComparisonWords } from '#i18n/placeComparisonWords.ts'
import { describeSources } from '#i18n/sourceWords.ts'
import { spoken } from '../indicatorRow.ts'
import { groupIndicators } from './indicatorGroups.ts'
import type { StripSetting } from './stripRows.ts'
import { toStripRow } from './stripRows.ts'

interface StripPart {
  readonly id: string
  readonly title: LocalizedText
  readonly rows: readonly StripRow[]
}

interface StripGroup {
  readonly id: string
  /** "1 Hög livskvalitet i attraktiva livsmiljöer". */
  readonly title: string
  readonly parts: readonly StripPart[]
}

/** Every measure that can be compared, under its area and goal, and why the others are not there. */
export interface StripBoard {
  readonly groups: readonly StripGroup[]
  readonly table: FigureTable
  readonly source: string
  /** "Summor, som följer platsens storlek: Folkmängd och Solceller." */
  readonly apart: readonly string[]
}

export function toStripBoard(
  strategy: Strategy,
  comparison: PlaceComparison,
  setting: StripSetting,
): StripBoard {
  const { language } = setting
  const words = placeComparisonWords[language]
  const rows = new Map(
    comparison.compared.map((compared) => [compared.indicator.id, toStripRow(compared, setting)]),
  )
  const groups = groupIndicators(strategy, new Set(rows.keys()), language).map(({ parts, ...group }) => ({
    ...group,
    parts: parts.map((part) => ({
      id: part.id,
      title: part.title,
      rows: part.indicators.flatMap((indicator) => rows.get(indicator) ?? []),
    })),
  }))
  const sources = describeSources(
    comparison.compared.map(({ indicator }) => indicator),
    language,
  )
  return {
    groups,
    table: toStripTable(comparison, setting),
    source: [sources && `${sources}.`, words.stripsOwn].filter(Boolean).join(' '),
    apart: describeApart(comparison, setting),
  }
}

/** One row for each measure; the place, the whole, then every other place. */
function toStripTable({ compared }: PlaceComparison, setting: StripSetting): FigureTable {
  const { group, region, nameOf, language } = setting
  const { table } = placeComparisonWords[language]
  const others = group.places.filter((code) => code !== region.code)
  const places = [region.code, group.whole, ...others]
  return {
    columns: [
      { key: 'measure', label: table.measure },
      { key: 'year', label: table.year, isNumeric: true },
      ...places.map((code) => ({ key: code, label: spoken(nameOf(code), language), isNumeric: true })),
    ],
    rows: compared.map(({ indicator, level, whole }) => ({
      key: indicator.id,
      cells: [
        `${spoken(indicator.title, language)}, ${spoken(indicator.unit, language)}`,
        String(level.year),
        ...places.map((code) => {
          const value = code === group.whole ? whole : (level.values[group.places.indexOf(code)] ?? null)
          const text =
            value === null ? missingWords[language].missing : formatValue(value, indicator, language)
          return toFigureCell(text, value)
        }),
      ],
    })),
  }
}

function describeApart({ apart }: PlaceComparison, setting: StripSetting): readonly string[] {
  const { region, whole, language } = setting
  const place = spoken(region.name, language)
  const describe = (gap: ComparisonGap) => {
    const titles = apart
      .filter((one) => one.gap === gap)
      .map(({ indicator }) => spoken(indicator.title, language))
    if (titles.length === 0) return []
    const reason = placeComparisonWords[language].gaps[gap](whole.kind, place)
    return [`${reason}: ${formatList(titles, language)}.`]
  }
  return comparisonGaps.flatMap(describe)
}
