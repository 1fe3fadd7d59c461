import { expect, test } from 'vitest'
import { findLineAt } from './linePointing.ts'
import { isForRecharts, toTrendPicture } from './trendPicture.ts'
import { toReading } from './trendReading.ts'
import { toTrendRows } from './trendRows.ts'
import { illHealth, toLine } from './trendSpecFixture.ts'
import type { TrendLine, TrendSpec } from './trendSpec.ts'

const peer = (
  id: string,
  values: Readonly<Record<number, number>>,
  part: Partial<TrendLine> = {},
): TrendLine => ({
  ...toLine(id, `Plats ${id}`, 'faint', values),
  pin: id,
  labelled: 'never',
  ...part,
})

const spec: TrendSpec = {
  ...illHealth,
  events: [],
  lines: [
    toLine('25', 'Norrbotten', 'home', { 2018: 10, 2020: 10, 2022: 10 }),
    peer('a', { 2018: 0, 2020: 20, 2022: 20 }),
    peer('b', { 2022: 30 }, { role: 'pinned', labelled: 'wide' }),
    peer('c', { 2018: 15, 2022: 15 }),
  ],
}

function draw(given: TrendSpec) {
  const picture = toTrendPicture(given)
  if (!picture) throw new Error('nothing was drawn')
  return picture
}

// The rules go from 0 to 30, so ten units are 33.3 per cent of the height, and 2020 stands at 50 per cent.
test.each([
  ['on a line between its points: a is at 10 in 2019', { x: 25, y: 66.7 }, undefined],
  ['a just above the home line', { x: 30, y: 61 }, 'a'],
  ['on a point', { x: 50, y: 34 }, 'a'],
  ['out of reach of any', { x: 75, y: 85 }, undefined],
  ['the home line is nearest: none', { x: 75, y: 65 }, undefined],
  ['a point alone', { x: 99, y: 1 }, 'b'],
  ['beside a point alone', { x: 90, y: 1 }, undefined],
  ['between two lines, the nearest', { x: 75, y: 48 }, 'c'],
])('%s', (_, spot, expected) => {
  expect(findLineAt(draw(spec).lines, spot, 4)?.pin).toBe(expected)
})

test('lines without a label are read together, those with one by name', () => {
  const readingOf = (year: number) => {
    const row = toTrendRows(spec).find((each) => each.year === year)
    return row && toReading(row, spec)
  }
  expect(readingOf(2022)).toBe('Norrbotten: 10,0 dagar. Plats b: 30,0. Övriga 2: 15,0 till 20,0.')
  expect(readingOf(2020)).toBe('Norrbotten: 10,0 dagar. Plats b: uppgift saknas. Ytterligare en: 20,0.')
})

test('labels: never, in wide charts only, or everywhere; a place that can be pinned in one line', () => {
  const textsAt = (widths: string) =>
    draw(spec)
      .labelSets.find((set) => set.widths === widths)
      ?.labels.map(({ texts }) => texts.map(({ strong, plain }) => [strong, plain].filter(Boolean).join(' ')))
  expect(textsAt('narrow')).toEqual([['10,0 (2022)', 'Norrbotten']])
  expect(textsAt('wide')).toEqual([['10,0 (2022)', 'Norrbotten'], ['30,0 Plats b']])
})

test('Recharts is given no more than 30 lines and 200 points', () => {
  const many = (count: number, years: number) => ({
    ...spec,
    lines: Array.from({ length: count }, (_, index) =>
      peer(
        String(index),
        Object.fromEntries(Array.from({ length: years }, (_each, year) => [2000 + year, index])),
      ),
    ),
  })
  expect(isForRecharts(draw(many(10, 20)))).toBe(true)
  expect(isForRecharts(draw(many(10, 21)))).toBe(false)
  expect(isForRecharts(draw(many(30, 2)))).toBe(true)
  expect(isForRecharts(draw(many(31, 2)))).toBe(false)
})

test('a change has its sign in ticks, reading and label, and the level all start from has a stronger rule', () => {
  const change: TrendSpec = {
    ...spec,
    figure: { valueKind: 'number', decimals: 1, isSigned: true },
    unit: 'förändring sedan 2018, dagar',
    valueUnit: 'dagar',
    level: 0,
    lines: [toLine('25', 'Norrbotten', 'home', { 2018: 0, 2022: 4 })],
  }
  const { valueTicks, labelSets } = draw(change)
  expect(valueTicks.map(({ text, isLevel }) => [text, isLevel])).toEqual([
    ['0', true],
    ['+1', false],
    ['+2', false],
    ['+3', false],
    ['+4', false],
  ])
  expect(labelSets[0]?.labels[0]?.texts[0]?.strong).toBe('+4,0')
  expect(toTrendRows(change).map((row) => toReading(row, change))).toEqual([
    'Norrbotten: 0,0 dagar. Basår.',
    'Norrbotten: +4,0 dagar.',
  ])
})
