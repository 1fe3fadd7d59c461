import type { MissingKind, ObservationFlag, Sex } from '#domain/series.ts'
import { missingKinds, observationFlags } from '#domain/series.ts'
import type { Report, RowReport } from './finding.ts'
import { quote, reportOnRow } from './finding.ts'
import { parseValue } from './parseValue.ts'
import type { TableRow } from './readTable.ts'
import { readTable } from './readTable.ts'

const columns = ['region', 'sex', 'year', 'value', 'flag'] as const
type Cells = TableRow<(typeof columns)[number]>

const sexOf = new Map<string, Sex>([
  ['T', 'total'],
  ['K', 'women'],
  ['M', 'men'],
])

/** One row of figures. Without a value it says why there is none. */
export interface ObservationRow {
  readonly line: number
  readonly region: string
  readonly sex: Sex
  readonly year: number
  readonly value: number | null
  readonly missing: MissingKind
  readonly flags: readonly ObservationFlag[]
}

/** The rows of a file of figures. A row that cannot be understood is reported and left out. */
export function readObservations(file: string, text: string, report: Report): readonly ObservationRow[] {
  const lineOfCell = new Map<string, number>()
  return readTable(file, text, columns, report).flatMap((cells) => {
    const tell = reportOnRow(report, file, cells.line)
    const key = `${cells.read('region')} ${cells.read('sex')} ${cells.read('year')}`
    const earlier = lineOfCell.get(key)
    if (earlier !== undefined)
      tell(
        'duplicateRow',
        'region, sex, year',
        `Samma region, kön och år står redan på rad ${earlier}.`,
        'Ta bort den rad som är fel.',
      )
    lineOfCell.set(key, cells.line)
    return readRow(cells, tell)
  })
}

function readRow(cells: Cells, tell: RowReport): readonly ObservationRow[] {
  const sex = readSex(cells.read('sex'), tell)
  const year = readYear(cells.read('year'), tell)
  const figure = readFigure(cells, tell)
  if (!sex || !year || !figure) return []
  return [{ line: cells.line, region: cells.read('region'), sex, year, ...figure }]
}

function readSex(text: string, tell: RowReport): Sex | undefined {
  const sex = sexOf.get(text)
  if (!sex)
    tell(
      'unknownSex',
      'sex',
      `${quote(text)} är inget kön här.`,
      'Skriv T (totalt), K (kvinnor) eller M (män).',
    )
  return sex
}

function readYear(text: string, tell: RowReport): number | undefined {
  if (/^(19|20|21)\d{2}$/u.test(text)) return Number(text)
  tell('badYear', 'year', `${quote(text)} är inget årtal.`, 'Skriv ett år med fyra siffror: 2024')
  return undefined
}

type Figure = Pick<ObservationRow, 'value' | 'missing' | 'flags'>

function readFigure(cells: Cells, tell: RowReport): Figure | null {
  const text = cells.read('value')
  const parsed = parseValue(text)
  const { flags, reasons } = readFlags(cells.read('flag'), tell)
  if (parsed.kind === 'notANumber') {
    tell('notANumber', 'value', `${quote(text)} är inget tal.`, parsed.repair)
    return null
  }
  if (parsed.kind === 'empty') return readGap(reasons, flags, tell)
  if (parsed.hasDecimalComma)
    tell(
      'decimalComma',
      'value',
      `${quote(text)} har decimalkomma; det publiceras som ${parsed.value}.`,
      'Byt kommat mot en punkt.',
      'warning',
    )
  if (reasons.length > 0)
    tell(
      'valueAndReason',
      'flag',
      `Raden har både ett värde och förklaringen ${reasons.join(' ')} till att det saknas.`,
      'Ta bort det som är fel: värdet eller flaggan.',
    )
  return { value: parsed.value, missing: 'missing', flags }
}

function readGap(
  reasons: readonly MissingKind[],
  flags: readonly ObservationFlag[],
  tell: RowReport,
): Figure {
  const [reason] = reasons
  if (!reason || reasons.length > 1 || flags.length > 0)
    tell(
      'emptyValue',
      'value',
      'Värdet är tomt och flaggan säger inte varför; det publiceras som att uppgift saknas.',
      `Skriv en av ${missingKinds.join(', ')} i kolumnen flag, eller ta bort raden.`,
      'warning',
    )
  return { value: null, missing: reason ?? 'missing', flags: [] }
}

function readFlags(text: string, tell: RowReport): { flags: ObservationFlag[]; reasons: MissingKind[] } {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const flags = observationFlags.filter((flag) => words.includes(flag))
  const reasons = missingKinds.filter((reason) => words.includes(reason))
  const known: readonly string[] = [...flags, ...reasons]
  for (const word of words.filter((candidate) => !known.includes(candidate)))
    tell(
      'unknownFlag',
      'flag',
      `Flaggan ${quote(word)} är okänd.`,
      `Skriv någon av ${[...observationFlags, ...missingKinds].join(', ')}, eller lämna fältet tomt.`,
    )
  return { flags, reasons }
}
