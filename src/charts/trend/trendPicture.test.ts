import { expect, test } from 'vitest'
import { toChartRows, toChartSegments } from './rechartsRows.ts'
import { toTooltipLines } from './tooltipLines.ts'
import { toTrendPicture } from './trendPicture.ts'
import type { TrendPicture } from './trendPicture.ts'
import { toTrendRows } from './trendRows.ts'
import { broadband, illHealth, toLine } from './trendSpecFixture.ts'
import type { TrendSpec } from './trendSpec.ts'

function draw(spec: TrendSpec): TrendPicture {
  const picture = toTrendPicture(spec)
  if (!picture) throw new Error('nothing was drawn')
  return picture
}

const lineOf = (picture: TrendPicture, id: string) => picture.lines.find((line) => line.id === id)
const dotsOf = (picture: TrendPicture, id: string) =>
  Object.fromEntries(
    lineOf(picture, id)
      ?.segments.flat()
      .map(({ year, dot }) => [year, dot]) ?? [],
  )

test('a series break stops the line, and an upright stands between the two years', () => {
  const picture = draw(broadband)
  expect(lineOf(picture, '25')?.segments.map((run) => run.map(({ year }) => year))).toEqual([
    [2017, 2018, 2019, 2020],
    [2021, 2022],
  ])
  // 2017–2025 is the axis: 2020.5 lies 3.5 of 8 years in.
  expect(picture.breaks.map(({ year, x }) => [year, x])).toEqual([[2021, 43.75]])
})

test('the target is a level from the base year, and the path leads from the base value to it', () => {
  const { target, path, valueTicks } = draw(broadband)
  expect(valueTicks.map(({ text }) => text)).toEqual(
    ['75', '80', '85', '90', '95', '100'].map((text) => `${text}\u00a0%`),
  )
  expect(target).toEqual({ x1: 50, y1: 8, x2: 100, y2: 8 })
  expect(path).toEqual({ x1: 50, y1: 40.4, x2: 100, y2: 8 })
  expect(draw({ ...broadband, path: undefined }).path).toBeUndefined()
  expect(draw({ ...broadband, target: undefined }).path).toBeUndefined()
})

test('gaps are gaps, isolated and provisional points are seen, the base year is ringed', () => {
  const picture = draw(illHealth)
  expect(lineOf(picture, '25')?.segments.map((run) => run.map(({ year }) => year))).toEqual([
    [2016],
    [2018],
    [2020, 2021, 2022],
  ])
  expect(dotsOf(picture, '25')).toEqual({
    2016: 'filled',
    2018: 'ringed',
    2020: 'filled',
    2021: 'filled',
    2022: 'hollow',
  })
  expect(dotsOf(picture, '00')).toEqual({ 2018: 'none', 2020: 'none', 2021: 'none', 2022: 'filled' })
})

test('a long line is no string of pearls: only its end and its base year have dots', () => {
  const values = Object.fromEntries(Array.from({ length: 18 }, (_, index) => [2005 + index, 50 - index]))
  const dots = dotsOf(draw({ ...illHealth, lines: [toLine('25', 'Norrbotten', 'home', values)] }), '25')
  expect(Object.entries(dots).filter(([, dot]) => dot !== 'none')).toEqual([
    ['2018', 'ringed'],
    ['2022', 'filled'],
  ])
})

test('the home region is drawn in front, and its end is labelled with value and year', () => {
  const picture = draw(broadband)
  expect(picture.lines.map(({ role }) => role)).toEqual(['comparison', 'home'])
  const texts = picture.labelSets[0]?.labels.map(({ id, texts: lines }) => [
    id,
    lines.map(({ strong, plain }) => `${strong} ${plain}`.trim()),
  ])
  expect(Object.fromEntries(texts ?? [])).toEqual({
    25: ['92,5\u00a0% (2022)', 'Norrbotten', '0,6\u00a0procentenheter', 'före vägen'],
    '00': ['97,5\u00a0%', 'Riket'],
    target: ['98\u00a0% år 2025', 'nationellt mål'],
  })
})

test('negative values: zero has a rule of its own when the range goes through it', () => {
  const lines = [toLine('25', 'Norrbotten', 'home', { 2020: -820, 2021: 410, 2022: -90 })]
  const { valueTicks } = draw({ ...illHealth, lines, figure: { valueKind: 'number', decimals: 0 } })
  expect(valueTicks.map(({ text, isLevel, y }) => [text, isLevel, y])).toEqual([
    ['\u22121\u00a0000', false, 100],
    ['\u2212500', false, 66.67],
    ['0', true, 33.33],
    ['500', false, 0],
  ])
})

test('one value alone stands in the middle as a point', () => {
  const picture = draw({ ...illHealth, events: [], lines: [toLine('25', 'Norrbotten', 'home', { 2020: 7 })] })
  expect(lineOf(picture, '25')?.segments.flat()).toEqual([
    { year: 2020, value: 7, x: 50, y: 50, dot: 'filled' },
  ])
})

test('nothing to draw is no picture', () => {
  expect(toTrendPicture({ ...illHealth, lines: [] })).toBeUndefined()
  expect(toTrendPicture({ ...broadband, lines: [toLine('25', 'Norrbotten', 'home', {})] })).toBeUndefined()
})

test('breaks and events outside the years are not drawn', () => {
  const far = [
    { year: 1980, text: 'Långt före' },
    { year: 2060, text: 'Långt efter' },
  ]
  const picture = draw({ ...broadband, breaks: far, events: far })
  expect([picture.breaks, picture.events]).toEqual([[], []])
  expect(picture.years).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2025])
})

test('values at the edge of what a number can hold leave every place inside the plot', () => {
  const lines = [toLine('25', 'Norrbotten', 'home', { 2020: -1e308, 2021: 0, 2022: 1e308 })]
  const places = lineOf(draw({ ...illHealth, lines }), '25')
    ?.segments.flat()
    .map(({ y }) => y)
  expect(places).toEqual([100, 50, 0])
})

test('Recharts is given the same points: a row a year, and no line across a gap', () => {
  const picture = draw(illHealth)
  const segments = toChartSegments(picture)
  const rows = toChartRows(picture, segments)
  expect(rows.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022])
  const home = segments.filter(({ role }) => role === 'home').map(({ key }) => rows.map((row) => row[key]))
  expect(home).toEqual([
    [31.2, undefined, undefined, undefined, undefined, undefined, undefined],
    [undefined, undefined, 26.5, undefined, undefined, undefined, undefined],
    [undefined, undefined, undefined, undefined, 24.6, 24.2, 24.9],
  ])
})

test('the tooltip lists the lines as they stand in the picture, what is missing last', () => {
  const linesIn = (spec: TrendSpec, year: number) => {
    const row = toTrendRows(spec).find((each) => each.year === year)
    return row && toTooltipLines(row, draw(spec)).map(({ id }) => id)
  }
  expect(linesIn(broadband, 2022)).toEqual(['target', '00', '25'])
  expect(linesIn(illHealth, 2019)).toEqual(['25', '00'])
  expect(linesIn({ ...illHealth, lines: illHealth.lines.toReversed() }, 2016)).toEqual(['25', '00'])
})

test('a target whose year passed before the first value is left out of picture and table', () => {
  const spec = { ...broadband, target: { year: 2010, value: 5, text: '5 år 2010' } }
  const { target, labelSets, domains } = draw(spec)
  expect(target).toBeUndefined()
  expect(labelSets.flatMap(({ labels }) => labels.map(({ id }) => id))).not.toContain('target')
  expect(domains.values.from).toBe(75)
  expect(toTrendRows(spec).flatMap(({ aims }) => aims)).toEqual([])
})

test('whatever the series, every place is a number and every drawn point lies in the plot', () => {
  let seed = 5
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
  const sizes = [0, 1e-9, 1, 90, 1e6, 1e308]
  const someYear = () => 1980 + Math.floor(random() * 60)
  for (let round = 0; round < 400; round += 1) {
    const size = sizes[Math.floor(random() * sizes.length)] ?? 1
    const lines = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, index) => {
      const years = Array.from({ length: Math.floor(random() * 12) }, someYear)
      const values = Object.fromEntries(years.map((year) => [year, (random() - 0.3) * size]))
      return toLine(String(index), `Linje ${index}`, index === 0 ? 'home' : 'peer', values)
    })
    const told = [{ year: someYear(), text: 'Något som hände ett år, och mer än så.' }]
    const target = { year: someYear(), value: random() * size, text: 'Mål, med ord' }
    const from = 2040 + Math.floor(random() * 5)
    const [value, reach] = [(random() - 0.3) * size, random() * size]
    const years = [0, 1, 2].map((ahead) => ({
      year: from + ahead,
      value,
      low: value / 2 - reach / 2,
      high: value / 2 + reach / 2,
    }))
    const [first, ...others] = years
    const projection = first && {
      role: 'home' as const,
      label: 'Framskrivning',
      years: [first, ...others] as const,
    }
    const spec = { ...broadband, lines, breaks: told, events: told, baseYear: someYear(), target, projection }
    const picture = toTrendPicture(spec)
    if (!picture) continue
    expect(JSON.stringify(picture)).not.toMatch(/null/u)
    const points = picture.lines.flatMap(({ segments }) => segments.flat())
    const projected = [...(picture.projection?.points ?? []), ...(picture.projection?.band ?? [])]
    const outside = [...points, ...projected].filter(({ x, y }) => Math.min(x, y) < 0 || Math.max(x, y) > 100)
    expect(outside).toEqual([])
    for (const { x, y, pointY } of picture.labelSets.flatMap(({ labels }) => labels))
      expect([x, y, pointY].every((place) => place > -50 && place < 250)).toBe(true)
    expect(toTrendRows(spec).map(({ year }) => year)).toEqual(picture.years)
  }
})
