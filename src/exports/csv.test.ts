import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigureCell } from '#domain/figureTable.ts'
import { writeCsv, writeExcelCsv } from './csv.ts'
import { exportSheetExample as sheet } from './exportSheetExample.ts'

const withCells = (cells: readonly FigureCell[]) => ({
  ...sheet,
  table: {
    columns: cells.map((_, place) => ({ key: String(place), label: `K${place}` })),
    rows: [{ key: '1', cells }],
  },
})

test('a plain table: numbers unrounded, words where there is none, unit and source in columns of their own', () => {
  const source = '"Källa: Kolada (Försäkringskassan), N00957. Hämtad 31 augusti 2024."'
  const facts = `dagar per person och år,${source},Fritt när källan anges: ”Källa: Kolada”.,${sheet.address}`
  expect(writeCsv(sheet)).toBe(
    [
      'År,Kiruna,Anmärkning,Enhet,Källa,Villkor,Adress',
      `2018,18.62,Basår,${facts}`,
      `2022,uppgift saknas,,${facts}`,
      '',
    ].join('\r\n'),
  )
})

test('for Excel in Swedish: byte order mark, semicolon and decimal comma', () => {
  const text = writeExcelCsv(sheet)
  expect(text.charCodeAt(0)).toBe(0xfeff)
  expect(text.slice(1).split('\r\n')[1]).toMatch(/^2018;18,62;Basår;dagar per person och år;Källa: Kolada/u)
})

test('in English the words around the table are English', () => {
  expect(writeCsv({ ...sheet, language: 'en' }).split('\r\n')[0]).toBe(
    'År,Kiruna,Anmärkning,Unit,Source,Terms,Address',
  )
})

describe('what a spreadsheet would run as a formula is defused; numbers never are', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+46', "'+46"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['=HYPERLINK("a;b","c")', '\'=HYPERLINK("a;b","c")'],
    ["'+", "'+"],
    ['−5', '−5'],
    ['–', '–'],
  ])('%j is read back as %j', (text, expected) => {
    expect(parse(writeCsv(withCells([text])))[1]?.[0]).toBe(expected)
    expect(parse(writeExcelCsv(withCells([text])), { bom: true, delimiter: ';' })[1]?.[0]).toBe(expected)
  })

  test.each([
    [-1.5, '-1.5', '-1,5'],
    [0, '0', '0'],
    [1_234_567.125, '1234567.125', '1234567,125'],
  ])('the number %d stays a number', (value, plain, swedish) => {
    const one = withCells([{ text: 'x', value }])
    expect(parse(writeCsv(one))[1]?.[0]).toBe(plain)
    expect(parse(writeExcelCsv(one), { bom: true, delimiter: ';' })[1]?.[0]).toBe(swedish)
  })

  const anyCell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .constantFrom('=', '+', '-', '@', '\t', '\r', '"', ',', ';', '\n')
      .chain((first) => fc.string({ unit: 'binary' }).map((rest) => first + rest)),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((value) => ({ text: 'skrivet på annat sätt', value: value + 0 })),
  )

  test('whatever the cells hold: every cell comes back, none begins as a formula, every number is itself to twelve digits', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 1, maxLength: 6 }), (cells) => {
        for (const [text, options] of [
          [writeCsv(withCells(cells)), {}],
          [writeExcelCsv(withCells(cells)), { bom: true, delimiter: ';' }],
        ] as const) {
          const [, read = []] = parse(text, options)
          for (const [place, cell] of cells.entries()) {
            const found = read[place] ?? ''
            if (typeof cell === 'object') {
              const lost = Math.abs(Number(found.replace(',', '.')) - cell.value)
              expect(lost).toBeLessThanOrEqual(Math.abs(cell.value) * 1e-13)
            } else {
              expect(found).toBe(/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell)
            }
          }
        }
      }),
      { numRuns: 2000, seed: 2030 },
    )
  })
})
