import type { ReactNode } from 'react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { toTrendPicture } from '#charts/trend/trendPicture.ts'
import { toReading } from '#charts/trend/trendReading.ts'
import { toTrendRows } from '#charts/trend/trendRows.ts'
import type { TrendSpec } from '#charts/trend/trendSpec.ts'
import type { ExportSheet } from '#domain/exportSheet.ts'
import type { FigureCell, FigureTable } from '#domain/figureTable.ts'
import { toCellText } from '#domain/figureTable.ts'
import { writeCsv, writeExcelCsv } from '#exports/csv.ts'
import { writeWorkbook } from '#exports/workbook.ts'
import { exportWords } from '#i18n/exportWords.ts'
import { strategy } from '../verdicts/publishedGoals.ts'
import type { ReadTable } from './readBack.ts'
import { readCsv, readExcelCsv, readHtmlTable, readNumber, readWorkbook, toText } from './readBack.ts'
import type { RenderedFigure } from './renderFigures.tsx'
import { answerWithPublished, renderFigures } from './renderFigures.tsx'

vi.mock('#views/ExportActions.tsx', async () => {
  const { KeepSheet } = await import('./renderFigures.tsx')
  return { ExportActions: KeepSheet }
})
vi.mock('#views/useShownAddress.ts', () => ({
  useShownAddress: () => ({ toHere: () => 'https://example.org/har', toOther: (path: string) => path }),
}))
vi.mock('#charts/trend/TrendChart.tsx', async (importOriginal) => {
  const { TrendChart } = await importOriginal<{ TrendChart: (props: { spec: TrendSpec }) => ReactNode }>()
  const { KeepSpec } = await import('./renderFigures.tsx')
  return {
    TrendChart: (props: { spec: TrendSpec }) => [
      <KeepSpec key="spec" spec={props.spec} />,
      <TrendChart key="chart" {...props} />,
    ],
  }
})

beforeAll(() => {
  vi.stubGlobal('fetch', answerWithPublished())
  return () => {
    vi.unstubAllGlobals()
  }
})

/** A cell with its column's name and its row's place; the year it names has a column of its own in files. */
interface PlacedCell {
  readonly cell: FigureCell
  readonly column: string
  readonly row: number
}

function listCells({ columns, rows }: FigureTable): readonly PlacedCell[] {
  return rows.flatMap(({ cells }, row) =>
    columns.map(({ label }, place) => ({ cell: cells[place] ?? '', column: label, row })),
  )
}

const findCell = ({ columns, rows }: ReadTable, column: string, row: number) =>
  rows[row]?.[columns.indexOf(column)]

/** What is written in a file, found by the names of its columns, is what the table holds. */
function expectSameCells(
  read: ReadTable,
  { table, language }: ExportSheet,
  toNumber: (found: string | number | null | undefined) => number,
): void {
  const isSame = ({ cell, column, row }: PlacedCell) => {
    const found = findCell(read, column, row)
    if (typeof cell === 'string') return String(found ?? '') === cell
    const yearColumn = exportWords[language].yearOf(column)
    const isSameYear = cell.year === undefined || Number(findCell(read, yearColumn, row)) === cell.year
    // Twelve digits: what a subtraction of binary fractions adds after them is left out.
    return isSameYear && Math.abs(toNumber(found) - cell.value) <= Math.abs(cell.value) * 1e-13
  }
  expect(read.rows).toHaveLength(table.rows.length)
  expect(listCells(table).filter((placed) => !isSame(placed))).toEqual([])
}

/**
 * On the screen and on paper: the table's every text; each number is the text's, rounded as it is read. A change too
 * small to be read is told in words, and is less than a step of the values beside it.
 */
function expectSameTable(html: string, { table, language }: ExportSheet): void {
  const isRounded = ({ cell, row }: PlacedCell) => {
    if (typeof cell === 'string') return true
    const isInWords = !/^[−+-]?\d/u.test(cell.text)
    const beside = isInWords ? table.rows[row]?.cells.find((other) => typeof other === 'object') : cell
    const { value, rounding } = readNumber(toCellText(beside ?? ''), language === 'sv' ? ',' : '.')
    const lost = isInWords ? Math.abs(cell.value) / 2 : Math.abs(value - cell.value)
    return lost <= rounding * 1.000001
  }
  const read = readHtmlTable(html)
  expect(read.columns).toEqual(table.columns.map(({ label }) => label))
  expect(read.rows).toEqual(table.rows.map(({ cells }) => cells.map(toCellText)))
  expect(listCells(table).filter((placed) => !isRounded(placed))).toEqual([])
}

/** What is drawn and what is said of every year, against the table's row of that year. */
function expectSameLines(html: string, spec: TrendSpec, { table }: ExportSheet): void {
  const cellOf = (year: number, key: string) =>
    table.rows.find((row) => row.key === String(year))?.cells[
      table.columns.findIndex((column) => column.key === key)
    ] ?? ''
  const picture = toTrendPicture(spec)
  const { from = 0, to = 0 } = picture?.domains.values ?? {}
  const drawn = (picture?.lines ?? []).flatMap(({ id, segments }) =>
    segments.flat().map((point) => ({ ...point, cell: cellOf(point.year, `line-${id}`) })),
  )
  const isInPlace = ({ cell, value, y }: (typeof drawn)[number]) =>
    typeof cell === 'object' &&
    cell.value === value &&
    Math.abs(to - (y / 100) * (to - from) - value) <= (to - from) / 9_999
  expect(drawn.filter((point) => !isInPlace(point))).toEqual([])
  const labels = new Set(spec.lines.map(({ label }) => label))
  const numbers = listCells(table).filter(
    ({ cell, column }) => typeof cell === 'object' && labels.has(column),
  )
  expect(drawn).toHaveLength(numbers.length)

  const readings = toTrendRows(spec).map((row) => ({ row, text: `${row.year}. ${toReading(row, spec)}` }))
  const different = readings
    .flatMap(({ row, text: reading }) => [
      ...row.cells.map(({ id, ...cell }) => ({ reading, key: `line-${id}`, year: row.year, ...cell })),
      ...[...row.aims, ...row.projected].map(({ id, ...cell }) => ({
        reading,
        key: id,
        year: row.year,
        ...cell,
      })),
    ])
    .filter(
      ({ reading, key, year, label, text }) =>
        toCellText(cellOf(year, key)) !== text || !reading.includes(`${label}: ${text}`),
    )
  expect(different).toEqual([])
  const [, said = ''] = /<p[^>]* aria-live[^>]*>([^]*?)<\/p>/u.exec(html) ?? []
  if (picture) expect(readings.map(({ text }) => text)).toContain(toText(said))
}

async function expectSameEverywhere({ html, sheet, spec }: RenderedFigure): Promise<void> {
  if (!sheet) throw new Error(`Nothing can be taken home from ${toText(html).slice(0, 80)}`)
  expectSameTable(html, sheet)
  if (spec) expectSameLines(html, spec, sheet)
  expectSameCells(readCsv(writeCsv(sheet)), sheet, Number)
  expectSameCells(readExcelCsv(writeExcelCsv(sheet)), sheet, (found) =>
    Number(String(found).replace(',', '.')),
  )
  const workbook = await readWorkbook(await writeWorkbook(sheet))
  expectSameCells(workbook, sheet, (found) => (typeof found === 'number' ? found : Number.NaN))
  expect(toText(html)).toContain(sheet.source)
  expect(workbook.facts.map(([, text]) => text)).toEqual(
    expect.arrayContaining([sheet.source, sheet.licence, sheet.address, sheet.release]),
  )
}

describe('chart, table, print, what is read aloud, CSV and workbook are the same, cell by cell', () => {
  test.each(strategy.indicators.map(({ id }) => id))('%s', async (id) => {
    const figures = await renderFigures(`/indikatorer/${id}`)
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) await expectSameEverywhere(figure)
  })
  test.each([
    '/en/indikatorer/ohalsotal',
    '/indikatorer/folkmangd?geo=2584',
    '/en/indikatorer/bredband?geo=00',
  ])('in English and elsewhere too: %s', async (address) => {
    for (const figure of await renderFigures(address)) await expectSameEverywhere(figure)
  })
})

test('only a chart of raw values says "Källa"; what is computed says so', async () => {
  const figures = await renderFigures('/indikatorer/ohalsotal')
  for (const { sheet } of figures)
    expect(sheet?.source).toMatch(
      sheet?.isOwnProcessing ? /^Egen bearbetning, underlag från /u : /^Källa: Kolada/u,
    )
  expect(figures.some(({ sheet }) => sheet?.isOwnProcessing)).toBe(true)
  expect(figures.some(({ sheet }) => sheet && !sheet.isOwnProcessing)).toBe(true)
})
