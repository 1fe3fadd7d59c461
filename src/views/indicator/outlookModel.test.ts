import { describe, expect, test } from 'vitest'
import type { Indicator, Target } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { toStanding } from '#domain/standing.ts'
import type { FigureTable } from '#domain/toCubeOf.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { toOutlookView } from './outlookModel.ts'

const settings = { baseYear: 2018, method: 'eurostat', releaseYear: 2024, comparison: '00' } as const
const target: Target = {
  value: 96,
  year: 2025,
  level: 'national',
  basis: { sv: 'Nationell strategi.' },
  regions: 'all',
}

const tell = (
  table: FigureTable,
  part: Partial<Indicator> = {},
  region = '25',
  language: Language = 'sv',
) => {
  const indicator = madeUpIndicator(table, { target, ...part })
  return toOutlookView(indicator, toStanding(indicator, region, settings), language)
}
const total = (values: Readonly<Record<number, number>>): FigureTable => ({ '25': { total: values } })
const projected = ({ projection }: ReturnType<typeof tell>) =>
  projection?.years.map(({ year, value }) => [year, value])

describe('the gap to the path', () => {
  // From 40 in 2018 to 96 in 2025: 8 a year, 72 in 2022.
  test.each([
    [
      45,
      '27,0\u00a0procentenheter efter vägen',
      'År 2022 låg värdet 27,0\u00a0procentenheter efter den raka vägen till målet.',
    ],
    [
      73,
      '1,0\u00a0procentenhet före vägen',
      'År 2022 låg värdet 1,0\u00a0procentenhet före den raka vägen till målet.',
    ],
    [72.04, 'på vägen', 'År 2022 låg värdet på den raka vägen till målet.'],
  ])('a value of %d', (value, gap, sentence) => {
    const view = tell(total({ 2018: 40, 2022: value }))
    expect(view.path).toEqual({
      role: 'home',
      base: { year: 2018, value: 40 },
      latest: { year: 2022, value },
      gap,
    })
    expect(view.sentences[0]).toBe(sentence)
  })

  test('lower is better: below the path is ahead of it', () => {
    // From 100 in 2018 to 30 in 2025: −10 a year, 60 in 2022.
    const view = tell(total({ 2018: 100, 2022: 55 }), { direction: 'down', target: { ...target, value: 30 } })
    expect(view.path?.gap).toBe('5,0\u00a0procentenheter före vägen')
  })

  test('in English, in the unit of a number', () => {
    const tonnes = { unit: { sv: 'ton', en: 'tonnes' }, valueKind: 'number', decimals: 0 } as const
    const view = tell(total({ 2018: 40, 2022: 45 }), tonnes, '25', 'en')
    expect(view.path?.gap).toBe('27\u00a0tonnes behind the path')
    expect(view.sentences).toEqual([
      'In 2022, the value was 27\u00a0tonnes behind the straight path to the target.',
      'At the present pace the value will be about 49\u00a0tonnes in 2025. This is our own projection, not a forecast by the source.',
    ])
  })

  test('none to a target that is met, or whose year has passed', () => {
    expect(tell(total({ 2018: 40, 2022: 97 })).path).toBeUndefined()
    expect(tell(total({ 2018: 40, 2022: 45 }), { target: { ...target, year: 2021 } })).toEqual({
      path: undefined,
      projection: undefined,
      sentences: [],
      notes: [],
      origin: undefined,
    })
  })
})

describe('the projection', () => {
  // 1.25 a year.
  test('goes on from the year after the latest to the target’s year, and says how it is made', () => {
    const view = tell(total({ 2018: 40, 2022: 45 }))
    expect(projected(view)).toEqual([
      [2023, 46.25],
      [2024, 47.5],
      [2025, 48.75],
    ])
    expect(view.projection?.label).toBe('Framskrivning (egen bearbetning)')
    expect(view.sentences[1]).toBe(
      'I nuvarande takt blir värdet omkring 48,8\u00a0procent år 2025. Det är vår egen framskrivning, ingen prognos från källan.',
    )
    expect(view.notes).toEqual([
      'Linjen ”i nuvarande takt” är en framskrivning: egen bearbetning, ingen prognos från källan. ' +
        'Den låter den genomsnittliga förändringen per år 2018–2022, +1,3\u00a0procentenheter, fortsätta till 2025. ' +
        'Den bygger på bara två mätår, för få för att räkna ett intervall.',
    ])
    expect(view.origin).toBe('Rak väg till målet och framskrivning: egen bearbetning.')
  })

  test('with its interval where four steps are known', () => {
    // Steps 1, 3, 1, 3: 2 a year, deviation 1.1547; 2025: 1.2816 · 1.1547 · √(3 · (1 + 3/4)) = 3.391.
    const view = tell(total({ 2018: 40, 2019: 41, 2020: 44, 2021: 45, 2022: 48 }))
    expect(projected(view)?.at(-1)).toEqual([2025, 54])
    expect(view.sentences[1]).toContain(
      '54,0\u00a0procent år 2025, med ett 80-procentigt intervall från 50,6 till 57,4.',
    )
    expect(view.notes[0]).toContain('Bandet är ett 80-procentigt intervall')
  })

  test('never beyond the limit, and says where it stops', () => {
    const view = tell(total({ 2018: 60, 2022: 92 }), { limit: 100 })
    expect(projected(view)?.map(([, value]) => value)).toEqual([100, 100, 100])
    expect(view.notes[0]).toContain('Den stannar vid måttets gräns, 100\u00a0procent.')
  })

  test('never from before a break', () => {
    const view = tell(total({ 2018: 10, 2021: 90, 2022: 91 }), {
      breaks: [{ year: 2021, text: { sv: 'Ny källa' } }],
    })
    expect(projected(view)?.at(-1)).toEqual([2025, 94])
    expect(view.notes[0]).toContain('per år 2021–2022')
  })

  test('begins after a provisional value, which has no part in it', () => {
    const cube = madeUpIndicator(total({ 2018: 40, 2022: 44, 2023: 90 })).cube
    const view = tell(total({}), { cube: { ...cube, flags: { 2: ['provisional'] } } })
    expect(projected(view)).toEqual([
      [2024, 46],
      [2025, 47],
    ])
  })

  test('is drawn to a target that is met too: it may not last', () => {
    expect(projected(tell(total({ 2018: 99, 2022: 97 })))?.at(-1)).toEqual([2025, 95.5])
    expect(tell(total({ 2018: 99, 2022: 97 })).origin).toBe('Framskrivning: egen bearbetning.')
  })

  test('is of the sex that is judged, where only women and men are told', () => {
    const view = tell({ '25': { women: { 2018: 40, 2022: 60 }, men: { 2018: 40, 2022: 41 } } })
    expect([view.path?.role, view.projection?.role]).toEqual(['men', 'men'])
    expect(view.projection?.label).toBe('Framskrivning, män (egen bearbetning)')
    expect(view.sentences[0]).toMatch(/^År 2022 låg mäns värde /u)
  })

  test('is not made from a change within the margin of error', () => {
    const view = tell(total({ 2018: 40, 2020: 41, 2022: 42 }), { kind: 'survey', margin: 5 })
    expect(view.projection).toBeUndefined()
    expect(view.origin).toBe('Rak väg till målet: egen bearbetning.')
  })
})

test.each([
  ['no target for the place', total({ 2018: 40, 2022: 45 }), { target: { ...target, regions: ['2584'] } }],
  ['one value', total({ 2022: 45 }), {}],
  ['no values', total({}), {}],
  ['no wanted direction', total({ 2018: 40, 2022: 45 }), { direction: 'context' }],
] as const)('nothing: %s', (_, table, part) => {
  expect(tell(table, part)).toEqual({ sentences: [], notes: [] })
})

test('nothing where so few people are counted that their change says nothing', () => {
  const people = { '2584': { total: { 2018: 10, 2022: 20 } } }
  expect(tell(people, { countsPeople: true }, '2584')).toEqual({ sentences: [], notes: [] })
})
