import writeXlsxFile from 'write-excel-file/universal'
import type { ExportSheet } from '#domain/exportSheet.ts'
import type { FigureCell, FigureColumn, FigureTable } from '#domain/figureTable.ts'
import { toCellText } from '#domain/figureTable.ts'
import type { Language } from '#domain/localizedText.ts'
import { exportWords } from '#i18n/exportWords.ts'
import { isYearColumn, toPlainNumber, toPlainTable } from './plainTable.ts'
import { listSheetFacts } from './sheetFacts.ts'

/**
 * The table as a workbook: one sheet of figures, one of what must be known of them. Numbers are numbers, unrounded, with
 * the decimals they are shown with as format. Words are written as text cells, which Excel never runs as formulas, so
 * they stand as they are.
 */
export function writeWorkbook(sheet: ExportSheet): Promise<Blob> {
  const words = exportWords[sheet.language]
  const table = toPlainTable(sheet.table, sheet.language)
  return writeXlsxFile([
    {
      sheet: words.sheets.table,
      stickyRowsCount: 1,
      columns: table.columns.map((column, place) => ({ width: toWidth(table, column, place) })),
      data: [
        table.columns.map(({ label, isNumeric }) => ({
          ...toText(label),
          fontWeight: 'bold' as const,
          wrap: true,
          align: isNumeric ? ('right' as const) : ('left' as const),
        })),
        ...table.rows.map(({ cells }) =>
          table.columns.map((column, place) => toCell(cells[place] ?? '', column, sheet.language)),
        ),
      ],
    },
    {
      sheet: words.sheets.about,
      columns: [{ width: 22 }, { width: 90 }],
      data: listSheetFacts(sheet).map(([term, text]) => [
        { ...toText(term), fontWeight: 'bold' as const, alignVertical: 'top' as const },
        { ...toText(text), wrap: true },
      ]),
    },
  ]).toBlob()
}

function toCell(cell: FigureCell, column: FigureColumn, language: Language) {
  if (typeof cell !== 'string')
    return { value: toPlainNumber(cell.value), type: Number, ...toNumberFormat(cell.text, language) }
  if (isYearColumn(column) && /^\d{4}$/u.test(cell)) return { value: Number(cell), type: Number, format: '0' }
  return { ...toText(cell), align: column.isNumeric ? ('right' as const) : ('left' as const) }
}

const toText = (value: string) => ({ value, type: String })

/**
 * "24,9 %" → `#,##0.0`: as many decimals as are read. Excel writes the marks of its own language. A number that is told
 * in words ("Samma avrundade värde som 2018") is shown whole: rounded it would be 0.
 */
function toNumberFormat(text: string, language: Language): { readonly format?: string } {
  if (!/^[−+-]?\d/u.test(text)) return {}
  const decimals = (language === 'sv' ? /\d,(\d+)/u : /\d\.(\d+)/u).exec(text)?.[1]?.length ?? 0
  return { format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` }
}

/** Wide enough for the cells; a heading may take several lines. */
function toWidth(table: FigureTable, { label }: FigureColumn, place: number): number {
  const lengths = table.rows.map(({ cells }) => toCellText(cells[place] ?? '').length)
  return Math.min(48, Math.max(11, label.length / 2, ...lengths) + 2)
}
