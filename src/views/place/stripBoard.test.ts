import { describe, expect, test } from 'vitest'
import { toCellText } from '#domain/figureTable.ts'
import { comparePlace } from '#domain/placeComparison.ts'
import type { PlaceGroup } from '#domain/placeLevels.ts'
import { sampleArea, sampleGoal, sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import { toStripBoard } from './stripBoard.ts'
import type { StripSetting } from './stripRows.ts'
import { toStripWords } from './stripRows.ts'

const group: PlaceGroup = {
  whole: '25',
  places: ['2580', '2584', '2505', '2506'],
  levels: [
    { indicator: 'motion', sex: 'total', year: 2022, whole: 22, values: [40, 30, 20, null] },
    { indicator: 'ohalsa', sex: 'women', year: 2021, whole: 25, values: [20, 17.5, 34.5, 30] },
  ],
}
const strategy = sampleStrategy({
  focusAreas: [
    sampleArea(1, [sampleGoal('halsa', ['motion', 'folkmangd'])]),
    sampleArea(2, [sampleGoal('liv', ['ohalsa'])]),
  ],
  indicators: [
    sampleIndicator('motion', { kind: 'survey', decimals: 0 }),
    sampleIndicator('folkmangd', { isTotal: true }),
    sampleIndicator('ohalsa', {
      direction: 'down',
      valueKind: 'number',
      unit: { sv: 'dagar', en: 'days' },
    }),
  ],
})
const standings = [
  sampleStanding('motion', { status: 'significantProgress', latest: { year: 2022, value: 30.2 } }),
  sampleStanding('folkmangd', { latest: { year: 2022, value: 5 } }),
  {
    ...sampleStanding('ohalsa', { status: 'moderateSetback', latest: { year: 2021, value: 17.5 } }),
    sex: 'women' as const,
  },
]
const names: Readonly<Record<string, string>> = {
  25: 'Norrbottens län',
  2580: 'Luleå',
  2584: 'Kiruna',
  2505: 'Arvidsjaur',
  2506: 'Arjeplog',
}
const setting: StripSetting = {
  group,
  region: { code: '2584', name: { sv: 'Kiruna' }, kind: 'municipality', parent: '25' },
  whole: { code: '25', kind: 'municipality' },
  nameOf: (code) => ({ sv: names[code] ?? code }),
  language: 'sv',
}
const comparison = comparePlace(group, '2584', strategy.indicators, standings)
const board = toStripBoard(strategy, comparison, setting)
const [motion, ohalsa] = board.groups.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows))

describe('the picture of a place among the others', () => {
  test('stands under areas and goals', () => {
    expect(board.groups.map(({ title, parts }) => [title, parts.map((part) => part.title.sv)])).toEqual([
      ['1 Område 1', ['Mål halsa']],
      ['2 Område 2', ['Mål liv']],
    ])
  })

  test('higher is better: the worst is 20 and the best 40, and who has no figure has no dot', () => {
    expect(motion).toMatchObject({
      path: '/indikatorer/motion',
      worst: '20\u00a0%',
      best: '40\u00a0%',
      value: '30\u00a0%',
      year: '2022',
      wholeValue: '22\u00a0%',
      rank: '2 av 3',
      word: 'Förbättras',
      remark: 'enkät',
      place: { position: 0.5 },
      whole: { position: 0.1 },
    })
    expect(motion?.others).toEqual([
      { position: 1, text: 'Luleå 40\u00a0%' },
      { position: 0, text: 'Arvidsjaur 20\u00a0%' },
    ])
  })

  test('lower is better: the line is turned; it says whose figures they are', () => {
    expect(ohalsa).toMatchObject({
      worst: '34,5',
      best: '17,5',
      year: '2021, kvinnor',
      rank: '1 av 4',
      remark: undefined,
      place: { position: 1, text: 'Kiruna 17,5' },
    })
    expect(ohalsa?.others.map(({ text }) => text)).toEqual(['Luleå 20,0', 'Arvidsjaur 34,5', 'Arjeplog 30,0'])
  })

  test('the same as a table: the place, its whole, then every other', () => {
    expect(board.table.columns.map(({ label }) => label)).toEqual([
      'Mått',
      'År',
      'Kiruna',
      'Norrbottens län',
      'Luleå',
      'Arvidsjaur',
      'Arjeplog',
    ])
    expect(board.table.rows.map(({ cells }) => cells.map(toCellText))).toEqual([
      ['motion, procent', '2022', '30\u00a0%', '22\u00a0%', '40\u00a0%', '20\u00a0%', 'uppgift saknas'],
      ['ohalsa, dagar', '2021', '17,5', '25,0', '20,0', '34,5', '30,0'],
    ])
    expect(board.table.rows[0]?.cells[2]).toEqual({ text: '30\u00a0%', value: 30 })
  })

  test('says where it is from, that the comparison is our own, and what is not compared', () => {
    expect(board.source).toBe('Källa: Kolada (SCB). Jämförelsen är egen bearbetning.')
    expect(board.apart).toEqual(['Summor, som följer platsens storlek: folkmangd.'])
  })

  test('the marks are named', () => {
    expect(toStripWords(setting)).toMatchObject({
      place: 'Kiruna',
      whole: 'Länet',
      others: 'Övriga kommuner',
    })
  })
})
