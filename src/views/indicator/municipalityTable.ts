import type { FrameTable } from '#charts/frame/ChartTable.tsx'
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
): FrameTable {
  const words = indicatorWords[language]
  const changeOf = new Map(changes?.rows.map(({ code, text }) => [code, text]))
  return {
    unit: spoken(indicator.unit, language),
    columns: [
      { key: 'place', label: words.tableColumns.place },
      { key: 'rank', label: words.tableColumns.rank, isNumeric: true },
      { key: 'value', label: values.title, isNumeric: true },
      ...(changes ? [{ key: 'change', label: changes.title, isNumeric: true }] : []),
    ],
    rows: values.rows.map(({ code, name, text }) => ({
      key: code,
      cells: [name, String(ranks.get(code) ?? '–'), text, ...(changes ? [changeOf.get(code) ?? '–'] : [])],
    })),
  }
}
