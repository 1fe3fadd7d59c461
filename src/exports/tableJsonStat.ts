import type { ExportSheet } from '#domain/exportSheet.ts'
import type { FigureCell } from '#domain/figureTable.ts'
import { toCellText } from '#domain/figureTable.ts'
import { exportWords } from '#i18n/exportWords.ts'
import type { JsonStatDimension } from './jsonStat.ts'
import { toJsonStat } from './jsonStat.ts'
import { toPlainNumber, toPlainTable } from './plainTable.ts'

/**
 * What a view shows as JSON-stat 2.0: rows × the columns of numbers. Where a cell has no number its words are its status
 * ("uppgift saknas"); columns of words alone are kept under `extension`.
 */
export function writeTableJsonStat(sheet: ExportSheet): string {
  const { language } = sheet
  const table = toPlainTable(sheet.table, language)
  const words = exportWords[language]
  const [rowColumn, ...columns] = table.columns.map((column, place) => ({ ...column, place }))
  const measured = columns.filter(({ isNumeric }) => isNumeric)
  const cells = table.rows.flatMap((row) => measured.map(({ place }) => row.cells[place] ?? ''))
  const dimensions: readonly JsonStatDimension[] = [
    {
      id: rowColumn?.key ?? 'row',
      label: rowColumn?.label ?? '',
      ...toRole(rowColumn?.key),
      categories: table.rows.map(({ key, cells: [name = key] }) => ({ id: key, label: toCellText(name) })),
    },
    {
      id: 'column',
      label: words.column,
      role: 'metric',
      categories: measured.map(({ key, label }) => ({ id: key, label })),
      unit: table.unit === undefined ? undefined : { label: table.unit },
    },
  ]
  return JSON.stringify(
    toJsonStat({
      label: sheet.title,
      source: sheet.source,
      notes: sheet.notes,
      dimensions,
      values: cells.map((cell) => (typeof cell === 'string' ? null : toPlainNumber(cell.value))),
      status: Object.fromEntries(cells.flatMap(toStatus)),
      extension: {
        licence: sheet.licence,
        definition: sheet.definition,
        release: sheet.release,
        address: sheet.address,
        ownProcessing: sheet.isOwnProcessing,
        words: Object.fromEntries(
          columns
            .filter(({ isNumeric }) => !isNumeric)
            .map(({ label, place }) => [
              label,
              table.rows.map(({ cells: row }) => toCellText(row[place] ?? '')),
            ]),
        ),
      },
    }),
  )
}

function toStatus(cell: FigureCell, place: number): readonly (readonly [number, string])[] {
  return typeof cell === 'string' && cell !== '' ? [[place, cell]] : []
}

function toRole(key: string | undefined): Pick<JsonStatDimension, 'role'> {
  if (key === 'year') return { role: 'time' }
  return key === 'place' ? { role: 'geo' } : {}
}
