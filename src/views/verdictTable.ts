import type { FigureCell, FigureRow, FigureTable } from '#domain/figureTable.ts'
import { toFigureCell } from '#domain/figureTable.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { YearValue } from '#domain/series.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findGoalOfIndicator, findIndicator, indicatorIdsInTree } from '#domain/strategy.ts'
import { certaintyWords } from '#i18n/certaintyWords.ts'
import { formatValue } from '#i18n/format.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { wheelExportWords } from '#i18n/wheelExportWords.ts'
import { spoken, toIndicatorRow } from './indicatorRow.ts'

/** An indicator where it stands in a list: under what area and goal, in words. */
export interface ListedIndicator {
  readonly key: string
  readonly id: string
  readonly area: string
  readonly goal: string
}

interface VerdictTableRequest {
  readonly strategy: Strategy
  readonly standings: readonly Standing[]
  readonly language: Language
  /** Name of the place whose values stand beside, where they do: "Riket". */
  readonly comparison?: string | undefined
}

/** Indicators in the order they are shown: where each stands in the strategy, its verdict and what it is made from. */
export function toVerdictTable(
  listed: readonly ListedIndicator[],
  request: VerdictTableRequest,
): FigureTable {
  const { strategy, standings, language, comparison } = request
  const { columns } = wheelExportWords[language]
  return {
    columns: [
      { key: 'indicator', label: columns.indicator },
      { key: 'area', label: columns.area },
      { key: 'goal', label: columns.goal },
      { key: 'verdict', label: columns.verdict },
      { key: 'certainty', label: columns.certainty },
      { key: 'base', label: columns.base, isNumeric: true },
      { key: 'latest', label: columns.latest, isNumeric: true },
      ...(comparison === undefined ? [] : [{ key: 'comparison', label: comparison, isNumeric: true }]),
      { key: 'change', label: columns.change, isNumeric: true },
      { key: 'unit', label: columns.unit },
      { key: 'source', label: columns.source },
    ],
    rows: listed.flatMap((place) => {
      const indicator = findIndicator(strategy, place.id)
      const standing = standings.find((candidate) => candidate.indicator === place.id)
      return indicator && standing ? [toRow(place, indicator, standing, request)] : []
    }),
  }
}

/** The indicators of the wheel, in its order. */
export function listWheel(strategy: Strategy, language: Language): readonly ListedIndicator[] {
  return indicatorIdsInTree(strategy).map((id) => {
    const found = findGoalOfIndicator(strategy, id)
    return {
      key: id,
      id,
      area: found ? spoken(found.area.title, language) : '–',
      goal: found ? spoken(found.goal.title, language) : '–',
    }
  })
}

function toRow(
  { key, area, goal }: ListedIndicator,
  indicator: IndicatorSummary,
  standing: Standing,
  { language, comparison }: VerdictTableRequest,
): FigureRow {
  const row = toIndicatorRow(indicator, standing, language)
  const { name, sex, word, change } = row
  const { base, latest } = standing.verdict
  const tell = (value: YearValue | null) =>
    value
      ? toFigureCell(
          indicatorWords[language].inYear(formatValue(value.value, indicator, language), value.year),
          value.value,
          value.year,
        )
      : '–'
  return {
    key,
    cells: [
      sex === '' ? name : `${name}, ${sex}`,
      area,
      goal,
      word,
      standing.certainty ? certaintyWords[language].labels[standing.certainty] : '–',
      tell(base),
      tell(latest),
      ...(comparison === undefined ? [] : [tellBeside(row.comparison, standing)]),
      toFigureCell(change ?? '–', base && latest ? latest.value - base.value : undefined),
      spoken(indicator.unit, language),
      indicator.source,
    ],
  }
}

/** The compared place's value, where it is shown: a total's level follows the place's size. */
function tellBeside(text: string | undefined, { comparison }: Standing): FigureCell {
  return text === undefined ? '–' : toFigureCell(text, comparison?.value)
}
