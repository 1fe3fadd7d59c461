import type { FigureRow, FigureTable } from '#domain/figureTable.ts'
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

/** What the wheel shows, indicator by indicator: where it stands in the strategy, its verdict and what it is made from. */
export function toWheelTable(
  strategy: Strategy,
  standings: readonly Standing[],
  language: Language,
): FigureTable {
  const { columns } = wheelExportWords[language]
  const rows = indicatorIdsInTree(strategy).flatMap((id) => {
    const indicator = findIndicator(strategy, id)
    const standing = standings.find((candidate) => candidate.indicator === id)
    return indicator && standing ? [toRow(strategy, indicator, standing, language)] : []
  })
  return {
    columns: [
      { key: 'indicator', label: columns.indicator },
      { key: 'area', label: columns.area },
      { key: 'goal', label: columns.goal },
      { key: 'verdict', label: columns.verdict },
      { key: 'certainty', label: columns.certainty },
      { key: 'base', label: columns.base, isNumeric: true },
      { key: 'latest', label: columns.latest, isNumeric: true },
      { key: 'change', label: columns.change, isNumeric: true },
      { key: 'unit', label: columns.unit },
      { key: 'source', label: columns.source },
    ],
    rows,
  }
}

function toRow(
  strategy: Strategy,
  indicator: IndicatorSummary,
  standing: Standing,
  language: Language,
): FigureRow {
  const { name, sex, word, change } = toIndicatorRow(indicator, standing, language)
  const { base, latest } = standing.verdict
  const found = findGoalOfIndicator(strategy, indicator.id)
  const tell = (value: YearValue | null) =>
    value
      ? toFigureCell(
          indicatorWords[language].inYear(formatValue(value.value, indicator, language), value.year),
          value.value,
          value.year,
        )
      : '–'
  return {
    key: indicator.id,
    cells: [
      sex === '' ? name : `${name}, ${sex}`,
      found ? spoken(found.area.title, language) : '–',
      found ? spoken(found.goal.title, language) : '–',
      word,
      standing.certainty ? certaintyWords[language].labels[standing.certainty] : '–',
      tell(base),
      tell(latest),
      toFigureCell(change ?? '–', base && latest ? latest.value - base.value : undefined),
      spoken(indicator.unit, language),
      indicator.source,
    ],
  }
}
