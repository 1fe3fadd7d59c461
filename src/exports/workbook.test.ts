import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import { exportSheetExample as sheet } from './exportSheetExample.ts'
import { writeWorkbook } from './workbook.ts'

const read = async (one = sheet) => readXlsxFile(await writeWorkbook(one))

test('read back: the table with its numbers as numbers, and what must be known of it', async () => {
  const [table, about] = await read()
  expect(table?.sheet).toBe('Tabell')
  expect(table?.data).toEqual([
    ['År', 'Kiruna', 'Anmärkning'],
    [2018, 18.62, 'Basår'],
    [2022, 'uppgift saknas', null],
  ])
  expect(about?.sheet).toBe('Om')
  expect(about?.data).toEqual([
    ['Innehåll', 'Ohälsotal, Kiruna'],
    ['Enhet', 'dagar per person och år'],
    ['Källa', 'Källa: Kolada (Försäkringskassan), N00957. Hämtad 31 augusti 2024.'],
    ['Bearbetning', 'Siffrorna är källans egna.'],
    ['Villkor', 'Fritt när källan anges: ”Källa: Kolada”.'],
    ['Definition', 'Utbetalda dagar delat med befolkningen.'],
    ['Att tänka på', '2020: Pandemin.'],
    ['Utgåva', '2026-11'],
    ['Adress', sheet.address],
    ['Hämtad härifrån', '25 november 2026'],
    [
      'Källhänvisning',
      `Region Norrbotten, Norrbotten 2030: Ohälsotal, Kiruna, 2018–2022. Källa: Kolada (Försäkringskassan), N00957. Utgåva 2026-11. Hämtad 25 november 2026 från ${sheet.address}.`,
    ],
  ])
})

test('own processing is said, and English is English', async () => {
  const [, about] = await read({ ...sheet, isOwnProcessing: true, language: 'en' })
  expect(about?.data).toContainEqual([
    'Processing',
    "The figures are our own processing of the source's, not official statistics.",
  ])
})

const withCell = (text: string, value?: number) => ({
  ...sheet,
  table: {
    columns: [{ key: 'a', label: 'A', isNumeric: true }],
    rows: [{ key: '1', cells: [value === undefined ? text : { text, value }] }],
  },
})

test.each(['=1+1', '+46', '-x', '@SUM(A1)', '\tx', '=HYPERLINK("http://x","y")', '<b>&"'])(
  'the text %j is a text cell and no formula',
  async (text) => {
    const blob = await writeWorkbook(withCell(text))
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
    const markup = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(markup).not.toContain('<f>')
    expect(markup).toMatch(/<c r="A2"[^>]* t="(s|inlineStr)"/u)
    // The reader takes spaces away at the ends.
    expect((await readXlsxFile(blob))[0]?.data[1]?.[0]).toBe(text.trim())
  },
)

test.each([
  ['24,9 %', '#,##0.0'],
  ['1 234', '#,##0'],
  ['−0,25 (2022)', '#,##0.00'],
  ['98 % år 2025, nationellt mål', '#,##0'],
])('a number read as "%s" has the format %s', async (text, format) => {
  const blob = await writeWorkbook(withCell(text, -1.5))
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).toContain(`formatCode="${format}"`)
  expect((await readXlsxFile(blob))[0]?.data[1]?.[0]).toBe(-1.5)
})

test('a number that is told in words is shown whole', async () => {
  const blob = await writeWorkbook(withCell('Ändrat mindre än 0,1 MW sedan 2020', 0.06))
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).not.toContain('#,##0')
  expect((await readXlsxFile(blob))[0]?.data[1]?.[0]).toBe(0.06)
})
