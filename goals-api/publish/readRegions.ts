import type { Region } from '#domain/region.ts'
import { regionKindOf } from '#domain/region.ts'
import type { Report, RowReport } from './finding.ts'
import { quote, reportOnRow } from './finding.ts'
import type { TableRow } from './readTable.ts'
import { readTable } from './readTable.ts'

const columns = ['code', 'name_sv', 'name_en', 'kind', 'parent'] as const
type RegionRow = TableRow<(typeof columns)[number]>

/** The places of regions.csv, in its order. */
export function readRegions(file: string, text: string, report: Report): readonly Region[] {
  const rows = readTable(file, text, columns, report)
  const codes = rows.map((row) => row.read('code'))
  rows.forEach((row, index) => {
    const tell = reportOnRow(report, file, row.line)
    checkCode(row.read('code'), codes.slice(0, index), tell)
    checkPlace(row, codes, tell)
    checkNames(row, tell)
  })
  return rows.map(toRegion)
}

function checkCode(code: string, earlier: readonly string[], tell: RowReport): void {
  if (!/^\d{2}(\d{2})?$/u.test(code))
    tell(
      'badField',
      'code',
      `${quote(code)} är ingen regionkod.`,
      'Skriv två siffror för riket och län, fyra för en kommun. Excel tar bort inledande nollor: spara kolumnen som text.',
    )
  if (earlier.includes(code))
    tell('duplicateRow', 'code', `Koden ${quote(code)} står flera gånger.`, 'Ta bort den ena raden.')
}

function checkPlace(row: RegionRow, codes: readonly string[], tell: RowReport): void {
  const [code, kind, parent] = [row.read('code'), row.read('kind'), row.read('parent')]
  if (kind !== regionKindOf(code))
    tell('badField', 'kind', `${quote(kind)} stämmer inte med koden ${code}.`, `Skriv ${regionKindOf(code)}.`)
  if (parent && !codes.includes(parent))
    tell(
      'unknownReference',
      'parent',
      `Regionen ${quote(parent)} finns inte i filen.`,
      'Skriv koden för det län eller land som platsen hör till, eller lägg till det.',
    )
}

function checkNames(row: RegionRow, tell: RowReport): void {
  if (!row.read('name_sv')) tell('missingSwedish', 'name_sv', 'Det svenska namnet saknas.', 'Skriv namnet.')
  if (!row.read('name_en'))
    tell(
      'missingEnglish',
      'name_en',
      'Det engelska namnet saknas; det svenska visas i stället.',
      'Skriv namnet.',
      'warning',
    )
}

function toRegion(row: RegionRow): Region {
  const code = row.read('code')
  return {
    code,
    name: { sv: row.read('name_sv'), en: row.read('name_en') || undefined },
    kind: regionKindOf(code),
    parent: row.read('parent') || undefined,
  }
}
