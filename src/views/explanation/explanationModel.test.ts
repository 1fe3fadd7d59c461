import { describe, expect, test } from 'vitest'
import type { Indicator } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { sampleStrategy } from '../sampleStrategy.ts'
import { toExplanation } from './explanationModel.ts'

const catalogue: RegionCatalogue = {
  regions: [
    { code: '25', name: { sv: 'Norrbottens län', en: 'Norrbotten County' }, kind: 'county', parent: '00' },
    { code: '08', name: { sv: 'Kalmar län', en: 'Kalmar County' }, kind: 'county', parent: '00' },
  ],
  groups: [{ id: 'liknande', title: { sv: 'Liknande regioner', en: 'Similar regions' }, members: ['08'] }],
}

const strategy = sampleStrategy({ peerGroup: 'liknande', homeRegion: '25' })
const place = {
  code: '25',
  name: { sv: 'Norrbottens län', en: 'Norrbotten County' },
  kind: 'county',
} as const

function explain(indicator: Indicator, chosen = {}, language: Language = 'sv') {
  const settings = {
    method: 'eurostat',
    baseYear: 2018,
    releaseYear: 2024,
    comparison: '00',
    chosen,
  } as const
  const told = toExplanation({ indicator, strategy, place, settings, catalogue, language })
  const plain = (texts: readonly string[]) =>
    texts.map((text) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', ''))
  return {
    ...told,
    sentences: plain(told.sentences),
    distances: plain(told.distances),
    requirements: plain(told.requirements),
    certain: plain(told.certainty?.sentences ?? []),
  }
}

// 50 → 52 in four years: (52/50)^(1/4) − 1 = 0.985 % a year. The border of 1 % lies at 50·1.01^4 = 52.03.
const risen = madeUpIndicator({
  '25': { total: { 2016: 50, 2017: 50.2, 2018: 50, 2019: 49.8, 2020: 50.6, 2021: 51.4, 2022: 52 } },
  '08': { total: { 2018: 50, 2019: 53, 2020: 52, 2021: 51, 2022: 54 } },
})

describe('an indicator without a target', () => {
  const told = explain(risen)
  test('says what was measured, which way is better, and what that counts as', () => {
    expect(told.sentences).toEqual([
      'Värdet har ökat med i snitt 0,99 % per år från 2018 till 2022.',
      'Högre är bättre.',
      'Över 0,1 %, högst 1 % räknas som ”Förbättras något”.',
    ])
  })
  test('says how near another verdict is, rounded so that it holds', () => {
    // Down to 0.1 % a year: 50·1.001^4 = 50.2003, 1.7997 below.
    expect(told.distances).toEqual([
      'Hade 2022 års värde varit 0,1 procentenheter högre hade det stått ”Förbättras”.',
      'Hade 2022 års värde varit 1,8 procentenheter lägre hade det stått ”Oförändrat”.',
    ])
  })
  test('says what would have been needed, and the best years here and elsewhere', () => {
    expect(told.requirements).toEqual([
      'För ”Förbättras” hade det behövts +0,51 procentenheter per år sedan 2018.',
      'I snitt sedan 2018: +0,50 procentenheter per år.',
      'Bästa året hittills: +0,80 procentenheter (2019–2020).',
      'Bästa året bland liknande regioner: +3,00 procentenheter (Kalmar län, 2018–2019).',
    ])
  })
  test('shows its own numbers', () => {
    expect(told.formula).toMatchObject({
      formula: 'growth',
      values: { base: '50,0', latest: '52,0', baseYear: '2018', latestYear: '2022' },
      result: '+0,99\u00a0%',
    })
  })
  test('stands on the line just before the border', () => {
    expect(told.scale?.classes.map(({ from }) => from?.replaceAll('\u00a0', ' '))).toEqual([
      undefined,
      '−1 %',
      '−0,1 %',
      '0,1 %',
      '1 %',
    ])
    // The fourth of five classes, (0.985 − 0.1) / 0.9 into it.
    expect(told.scale?.position).toBeCloseTo((3 + 0.984) / 5, 2)
  })
  test('lays the five methods side by side, the strategy’s own marked', () => {
    expect(told.methods.map(({ name, word, remark }) => [name, word, remark])).toEqual([
      ['Eurostat', 'Förbättras något', 'strategins metod'],
      ['Statistics Canada', 'Förbättras något', undefined],
      ['FN:s framstegsdiagram', 'Förbättras något', undefined],
      ['Rätlinjig takt', 'Kan inte bedömas', undefined],
      ['Planerad väg', 'Kan inte bedömas', undefined],
    ])
    expect(told.methods.map(({ choice }) => choice.method)).toEqual([
      undefined,
      'statcan',
      'unChart',
      'linearPace',
      'plannedPath',
    ])
  })
  test('moves the base year', () => {
    expect(told.baseYears.map(({ id, isShown, choice }) => [id, isShown, choice.baseYear])).toEqual([
      ['2016', false, 2016],
      ['2017', false, 2017],
      ['2018', true, undefined],
      ['2019', false, 2019],
      ['2020', false, 2020],
    ])
  })
  test('is on the border', () => {
    expect(told.certainty?.word).toBe('På gränsen')
  })
  test('in English too', () => {
    const { sentences, distances } = explain(risen, {}, 'en')
    expect(sentences[0]).toBe('The value has risen by 0.99% a year on average from 2018 to 2022.')
    expect(distances[0]).toBe(
      'Had the value of 2022 been 0.1 percentage points higher, it would have read “Improving”.',
    )
  })
})

describe('an indicator with a target', () => {
  const towards = madeUpIndicator(
    { '25': { total: { 2018: 40, 2019: 42, 2020: 44, 2021: 46, 2022: 48, 2023: 50 } } },
    {
      target: { value: 60, year: 2030, level: 'national', basis: { sv: 'Mål' }, regions: 'all' },
      limit: 100,
    },
  )
  const told = explain(towards)
  test('says how far the pace is enough', () => {
    // (50/40)^(1/5) − 1 = 4.564 %; needed (60/40)^(1/12) − 1 = 3.437 %: 133 %.
    expect(told.sentences[0]).toBe('Takten hittills är 133 % av den som krävs: 60 % år 2030, nationellt mål.')
    expect(told.requirements).toContain(
      'Från 2023 behövs +1,43 procentenheter per år för att nå 60 % år 2030, nationellt mål.',
    )
  })
  test('says when it arrives; even steps leave no doubt', () => {
    expect(told.requirements.at(-1)).toBe(
      'I nuvarande takt nås målvärdet 2028. Med 80 procents säkerhet just det året.',
    )
  })
  test('another method is asked in the address', () => {
    const other = explain(towards, { method: 'plannedPath' })
    // 10 of the 8.33 planned by 2023.
    expect(other.sentences[0]).toBe(
      'Till 2023 har 120 % av det planerade åstadkommits: 60 % år 2030, nationellt mål.',
    )
    expect(other.methods.find(({ isShown }) => isShown)?.name).toBe('Planerad väg')
    expect(other.methods.find(({ remark }) => remark !== undefined)?.name).toBe('Eurostat')
  })
})

describe('what cannot be judged', () => {
  test('one year: why, and nothing invented', () => {
    const told = explain(madeUpIndicator({ '25': { total: { 2021: 3 } } }))
    expect(told).toMatchObject({
      status: 'notAssessable',
      certainty: undefined,
      formula: undefined,
      scale: undefined,
      distances: [],
      requirements: [],
      isJudged: false,
    })
    expect(told.reasons).toHaveLength(1)
    expect(told.methods).toEqual([])
    expect(told.baseYears).toEqual([])
  })
  test('a negative series is told in its own unit', () => {
    const told = explain(
      madeUpIndicator(
        { '25': { total: { 2018: -200, 2020: -120, 2022: -100 } } },
        {
          valueKind: 'number',
          unit: { sv: 'personer per år', en: 'persons per year' },
          decimals: 0,
        },
      ),
    )
    expect(told.sentences.slice(0, 2)).toEqual([
      'Värdet har ökat med i snitt 25 personer per år från 2018 till 2022.',
      'Det motsvarar 12,5 % per år av det större av de två värdena.',
    ])
  })
})
