import { parse } from 'csv-parse/browser/esm/sync'
import type { Report } from './finding.ts'
import { quote } from './finding.ts'

export interface TableRow<Column extends string> {
  readonly line: number
  readonly read: (column: Column) => string
}

interface Record {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Rows of a CSV text with a heading row. Comma, semicolon and tab are understood, since Swedish Excel saves
 * with semicolons. A row with the wrong number of cells is reported and left out.
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  report: Report,
): readonly TableRow<Column>[] {
  const [heading, ...records] = readRecords(file, text, report)
  const names = heading?.cells ?? []
  const missing = columns.filter((column) => !names.includes(column))
  for (const column of missing)
    report({
      severity: 'error',
      rule: 'missingColumn',
      file,
      row: 1,
      column,
      problem: `Kolumnen ${column} saknas.`,
      repair: `Skriv rubrikraden: ${columns.join(',')}`,
    })
  if (missing.length > 0) return []
  reportUnknownColumns(file, names, columns, report)
  return records
    .filter((record) => isWhole(file, record, names.length, report))
    .map(({ line, cells }) => ({ line, read: (column) => cells[names.indexOf(column)] ?? '' }))
}

function readRecords(file: string, text: string, report: Report): readonly Record[] {
  const records: Record[] = []
  try {
    parse(text, {
      bom: true,
      delimiter: findDelimiter(text),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        records.push({ line: lines, cells })
        return null
      },
    })
    return records
  } catch (error) {
    report({
      severity: 'error',
      rule: 'csvSyntax',
      file,
      row: error instanceof Error && 'lines' in error ? Number(error.lines) : undefined,
      problem: 'Raden går inte att läsa: ett citattecken är fel eller saknas.',
      repair: 'Ta bort citattecknet, eller skriv ett i början och ett i slutet av fältet.',
    })
    return []
  }
}

function findDelimiter(text: string): string {
  const heading = text.slice(0, text.search(/[\r\n]|$/u))
  return [';', '\t'].find((delimiter) => heading.includes(delimiter)) ?? ','
}

function reportUnknownColumns(
  file: string,
  names: readonly string[],
  columns: readonly string[],
  report: Report,
): void {
  for (const name of names.filter((candidate) => !columns.includes(candidate)))
    report({
      severity: 'warning',
      rule: 'unknownColumn',
      file,
      row: 1,
      column: name,
      problem: `Kolumnen ${quote(name)} är okänd och läses inte.`,
      repair: `Ta bort den. Kolumnerna är: ${columns.join(',')}`,
    })
}

function isWhole(file: string, { line, cells }: Record, expected: number, report: Report): boolean {
  if (cells.length === expected) return true
  report({
    severity: 'error',
    rule: 'cellCount',
    file,
    row: line,
    problem: `Raden har ${cells.length} fält, rubrikraden har ${expected}.`,
    repair:
      cells.length > expected
        ? 'Är ett tal skrivet med decimalkomma? Skriv 12.5, eller "12,5" inom citattecken.'
        : 'Skriv ut alla fält; ett tomt fält är bara ett kommatecken.',
  })
  return false
}
