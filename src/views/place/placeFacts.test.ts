import { describe, expect, test } from 'vitest'
import { sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import { toPlaceFacts } from './placeFacts.ts'

const strategy = sampleStrategy({
  indicators: [
    sampleIndicator('folkmangd', { valueKind: 'number', decimals: 0, source: 'Kolada (SCB)' }),
    sampleIndicator('motion'),
    sampleIndicator('somn'),
  ],
})
const population = (base: number | null, latest: number, year = 2022) =>
  sampleStanding('folkmangd', {
    base: base === null ? null : { year: 2018, value: base },
    latest: { year, value: latest },
  })
const motion = sampleStanding('motion', { latest: { year: 2022, value: 1 } })
const somn = sampleStanding('somn')
const whole = (latest: number, year = 2022) => ({
  kind: 'municipality' as const,
  standings: [population(null, latest, year)],
})
const tell = (...args: Parameters<typeof toPlaceFacts>) =>
  toPlaceFacts(...args).facts.map(({ label, value, note }) => [label, value, note])

describe('key figures of a place', () => {
  // Kolada N01951: Kiruna 22 992 in 2018 and 22 423 in 2022, the county 249 177. 100 · 569 / 22 992 = 2.47.
  test('how many live there, how that has changed, and their share of the whole', () => {
    const standings = [population(22_992, 22_423), motion, somn]
    expect(tell(strategy, standings, whole(249_177), 'sv')).toEqual([
      ['Invånare', '22\u00a0423', '2022'],
      ['Sedan 2018', '\u2212569', '\u22122,5\u00a0%'],
      ['Andel av länets invånare', '9,0\u00a0%', '2022'],
      ['Indikatorer med uppgift', '2 av 3', undefined],
    ])
    expect(toPlaceFacts(strategy, standings, whole(249_177), 'sv').source).toBe(
      'Källa: Kolada (SCB). Förändring och andel är egen bearbetning.',
    )
    expect(toPlaceFacts(strategy, standings, undefined, 'sv').source).toBe(
      'Källa: Kolada (SCB). Förändringen är egen bearbetning.',
    )
  })

  test('in English', () => {
    expect(tell(strategy, [population(22_992, 22_423)], whole(249_177), 'en').slice(0, 3)).toEqual([
      ['Inhabitants', '22,423', '2022'],
      ['Since 2018', '-569', '-2.5%'],
      ['Share of the county’s inhabitants', '9.0%', '2022'],
    ])
  })

  test.each([
    ['no base year', [population(null, 22_423)], whole(249_177), ['Invånare', 'Andel av länets invånare']],
    [
      'the whole in another year',
      [population(22_992, 22_423)],
      whole(249_177, 2021),
      ['Invånare', 'Sedan 2018'],
    ],
    ['no whole', [population(22_992, 22_423)], undefined, ['Invånare', 'Sedan 2018']],
    ['no population', [motion], whole(249_177), []],
  ])('%s: what is not known is left out', (_name, standings, ofWhole, labels) => {
    const told = tell(strategy, standings, ofWhole, 'sv').map(([label]) => label)
    expect(told).toEqual([...labels, 'Indikatorer med uppgift'])
  })

  test('a strategy without that indicator says nothing of people, nor of their source', () => {
    const { facts, source } = toPlaceFacts(sampleStrategy({}), [], undefined, 'sv')
    expect(facts.map(({ value }) => value)).toEqual(['0 av 0'])
    expect(source).toBe('')
  })
})
