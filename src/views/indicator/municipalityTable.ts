import type { FigureTable } from '#domain/figureTable.ts'
import { toFigureCell } from '#domain/figureTable.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { MunicipalityRequest } from './municipalityRequest.ts'
import type { Ranking } from './municipalityRanking.ts'

/** Rank, value and change of every municipality as they are drawn, by value. */
export function toMunicipalityTable(
  { indicator, language }: MunicipalityRequest,
  ranks: ReadonlyMap<string, number>,
  values: Ranking,
  changes: Ranking | undefined,
): FigureTable {
  const words = indicatorWords[language]
  const changeOf = new Map(changes?.rows.map(({ code, text, value }) => [code, toFigureCell(text, value)]))
  return {
    unit: spoken(indicator.unit, language),
    columns: [
      { key: 'place', label: words.tableColumns.place },
      { key: 'rank', label: words.tableColumns.rank, isNumeric: true },
      { key: 'value', label: values.title, isNumeric: true },
      ...(changes ? [{ key: 'change', label: changes.title, isNumeric: true }] : []),
    ],
    rows: values.rows.map(({ code, name, text, value }) => ({
      key: code,
      cells: [
        name,
        toFigureCell(String(ranks.get(code) ?? '–'), ranks.get(code)),
        toFigureCell(text, value),
        ...(changes ? [changeOf.get(code) ?? '–'] : []),
      ],
    })),
  }
}
