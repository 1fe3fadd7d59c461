import type { FigureColumn, FigureTable } from '#domain/figureTable.ts'
import type { Language } from '#domain/localizedText.ts'
import { exportWords } from '#i18n/exportWords.ts'

const yearKey = 'year'
const ofYear = `-${yearKey}`

/** The table with nothing said in brackets: the years that the cells of a column name stand in a column after it. */
export function toPlainTable(table: FigureTable, language: Language): FigureTable {
  const hasYears = table.columns.map((_, place) =>
    table.rows.some(({ cells }) => yearAt(cells[place]) !== ''),
  )
  return {
    ...table,
    columns: table.columns.flatMap((column, place) =>
      hasYears[place]
        ? [column, { key: `${column.key}${ofYear}`, label: exportWords[language].yearOf(column.label) }]
        : [column],
    ),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.flatMap((cell, place) => (hasYears[place] ? [cell, yearAt(cell)] : [cell])),
    })),
  }
}

function yearAt(cell: FigureTable['rows'][number]['cells'][number] | undefined): string {
  return typeof cell === 'object' && cell.year !== undefined ? String(cell.year) : ''
}

/** True for a column whose texts are years, which are numbers without groups. */
export function isYearColumn({ key }: FigureColumn): boolean {
  return key === yearKey || key.endsWith(ofYear)
}

/**
 * A number without the noise of binary subtraction: 69.2 − 69 is 0.2 and not 0.20000000000000284. What has at most
 * twelve digits, as everything a source gives has, is left as it is.
 */
export function toPlainNumber(value: number): number {
  const short = Number(value.toPrecision(12))
  return Math.abs(short - value) <= Math.abs(value) * 1e-13 ? short : value
}
