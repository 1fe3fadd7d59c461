import { expect, test } from 'vitest'
import { toCellText } from '#domain/figureTable.ts'
import { toChartRows, toChartSegments } from './rechartsRows.ts'
import { toTrendPicture } from './trendPicture.ts'
import type { TrendPicture } from './trendPicture.ts'
import { toReading } from './trendReading.ts'
import { toTrendRows } from './trendRows.ts'
import { broadband, rising } from './trendSpecFixture.ts'
import type { TrendSpec } from './trendSpec.ts'
import { toTooltipLines } from './tooltipLines.ts'
import { toTrendTable } from './toTrendTable.ts'

function draw(spec: TrendSpec): TrendPicture {
  const picture = toTrendPicture(spec)
  if (!picture) throw new Error('nothing was drawn')
  return picture
}

// 10 to 26 has its rules at 10, 15 … 30: a unit is 5 per cent of the height. 2020–2024: a year is 25 per cent.
test('the projected line and its band stand where their values are', () => {
  const { projection, valueTicks } = draw(rising)
  expect(valueTicks.map(({ value }) => value)).toEqual([10, 15, 20, 25, 30])
  expect(projection?.points).toEqual([
    { year: 2022, x: 50, y: 80 },
    { year: 2023, x: 75, y: 70 },
    { year: 2024, x: 100, y: 60 },
  ])
  expect(projection?.end).toEqual({ x: 100, y: 60 })
  expect(projection?.band.map(({ x, y }) => [x, y])).toEqual([
    [50, 70],
    [75, 45],
    [100, 20],
    [100, 100],
    [75, 95],
    [50, 90],
  ])
})

test('it is never joined to what is observed: a year lies between, and Recharts has none of it', () => {
  const picture = draw(rising)
  const lastX = Math.max(...picture.lines.flatMap(({ segments }) => segments.flat().map(({ x }) => x)))
  expect(lastX).toBe(25)
  expect(Math.min(...(picture.projection?.points ?? []).map(({ x }) => x))).toBe(50)
  const rows = toChartRows(picture, toChartSegments(picture))
  expect(rows).toEqual([
    { year: 2020, '0-0': 10 },
    { year: 2021, '0-0': 12 },
    { year: 2022 },
    { year: 2023 },
    { year: 2024 },
  ])
})

test('without an interval there is a line and no band', () => {
  const years = [{ year: 2022, value: 14, low: null, high: null }] as const
  const picture = draw({ ...rising, projection: { role: 'home', label: 'Framskrivning', years } })
  expect(picture.projection?.points).toHaveLength(1)
  expect(picture.projection?.band).toEqual([])
})

test('the gap goes from the latest value to the path in the same year', () => {
  // The path rises 2.5 a year from 10: 12.5 in 2021.
  expect(draw(rising).gap).toMatchObject({ x: 25, fromY: 90, toY: 87.5 })
  // 89.9 + 8.1 / 4 = 91.925 in 2022; the rules go from 75 to 100.
  expect(draw(broadband).gap).toMatchObject({ x: 62.5, fromY: 29.92, toY: 32.3 })
  expect(draw({ ...broadband, path: undefined }).gap).toBeUndefined()
})

test('what the pace leads to is written at its end, quieter than the value; the gap under the value', () => {
  const { labelSets } = draw(rising)
  expect(labelSets.map(({ widths }) => widths)).toEqual(['narrow', 'wide'])
  for (const { labels } of labelSets) {
    const texts = labels.map(({ id, texts: lines }) => [
      id,
      lines.map(({ strong, plain }) => [strong, plain].filter(Boolean).join(' ')),
    ])
    expect(Object.fromEntries(texts)).toEqual({
      25: ['12,0 (2021)', 'Norrbotten', '0,5\u00a0dagar', 'efter vägen'],
      target: ['20 år 2024', 'regionalt mål'],
      projection: ['18,0 (2024)', 'i nuvarande takt'],
    })
    expect(labels.find(({ id }) => id === 'projection')?.texts.every(({ strong }) => strong === '')).toBe(
      true,
    )
  }
})

test('one set of labels serves every width where nothing is projected', () => {
  expect(draw(broadband).labelSets.map(({ widths }) => widths)).toEqual(['any'])
})

test('a projected year is read as that, with its interval and its unit', () => {
  const readingOf = (year: number) => {
    const row = toTrendRows(rising).find((each) => each.year === year)
    return row && toReading(row, rising)
  }
  expect(readingOf(2021)).toBe(
    'Norrbotten: 12,0 dagar. Mål: 20. Rak väg till målet: 12,5. 0,5\u00a0dagar efter vägen.',
  )
  expect(readingOf(2023)).toBe(
    'Norrbotten: ännu inte publicerat. Framskrivning (egen bearbetning): 16,0 dagar. ' +
      '80-procentigt intervall: 11,0 till 21,0. Mål: 20. Rak väg till målet: 17,5.',
  )
})

test('the table keeps observed and projected in columns of their own', () => {
  const { columns, rows } = toTrendTable(rising)
  expect(columns.map(({ label }) => label)).toEqual([
    'År',
    'Norrbotten',
    'Mål',
    'Rak väg till målet',
    'Framskrivning (egen bearbetning)',
    '80-procentigt intervall',
    'Anmärkning',
  ])
  expect(rows.map(({ cells }) => cells.map(toCellText))).toEqual([
    ['2020', '10,0', '20', '10,0', '–', '–', 'Basår'],
    ['2021', '12,0', '20', '12,5', '–', '–', '0,5\u00a0dagar efter vägen'],
    ['2022', 'ännu inte publicerat', '20', '15,0', '14,0', '12,0 till 16,0', ''],
    ['2023', 'ännu inte publicerat', '20', '17,5', '16,0', '11,0 till 21,0', ''],
    ['2024', 'ännu inte publicerat', '20 år 2024, regionalt mål', '20,0', '18,0', '10,0 till 26,0', ''],
  ])
})

test('the tooltip of a projected year lists what there is, the interval after its projection', () => {
  const picture = draw(rising)
  const idsIn = (year: number) => {
    const row = toTrendRows(rising).find((each) => each.year === year)
    return row && toTooltipLines(row, picture).map(({ id, role }) => `${id}: ${role}`)
  }
  expect(idsIn(2021)).toEqual(['target: target', '25: home'])
  expect(idsIn(2023)).toEqual(['target: target', 'projection: home', 'interval: home'])
})
