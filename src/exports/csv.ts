import type { ExportSheet } from '#domain/exportSheet.ts'
import type { FigureCell } from '#domain/figureTable.ts'
import { exportWords } from '#i18n/exportWords.ts'
import { toTextCell } from './csvCell.ts'
import { toPlainNumber, toPlainTable } from './plainTable.ts'

interface CsvForm {
  readonly separator: ',' | ';'
  readonly decimalMark: '.' | ','
}

/**
 * The table as CSV after RFC 4180: UTF-8, comma, decimal point, one header row. Reads in R and pandas without options,
 * so there is nothing above or below the table: unit, source, terms and address stand in columns of their own after the
 * figures, the same in every row, and are still there when the rows have been filtered or joined with others.
 * A cell with a number holds the number itself, unrounded; one without keeps its words ("uppgift saknas"). The year that
 * the cells of a column name has a column of its own.
 */
export function writeCsv(sheet: ExportSheet): string {
  return write(sheet, { separator: ',', decimalMark: '.' })
}

/** The same for a double click in a Swedish Excel: byte order mark, semicolon, decimal comma. */
export function writeExcelCsv(sheet: ExportSheet): string {
  return `\uFEFF${write(sheet, { separator: ';', decimalMark: ',' })}`
}

function write(sheet: ExportSheet, form: CsvForm): string {
  const { columns } = exportWords[sheet.language]
  const table = toPlainTable(sheet.table, sheet.language)
  const facts = [
    ...(table.unit === undefined ? [] : [[columns.unit, table.unit]]),
    [columns.source, sheet.source],
    [columns.licence, sheet.licence],
    [columns.address, sheet.address],
  ]
  const header = [...table.columns.map(({ label }) => label), ...facts.map(([name = '']) => name)]
  const rows = table.rows.map(({ cells }) => [...cells, ...facts.map(([, text = '']) => text)])
  return [header, ...rows]
    .map((cells) => `${cells.map((cell) => toCell(cell, form)).join(form.separator)}\r\n`)
    .join('')
}

function toCell(cell: FigureCell, { separator, decimalMark }: CsvForm): string {
  if (typeof cell === 'string') return toTextCell(cell, separator)
  return String(toPlainNumber(cell.value)).replace('.', decimalMark)
}
