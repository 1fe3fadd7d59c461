import { expect, test } from 'vitest'
import { toStanding } from '#domain/standing.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { toHeadlineFacts } from './headlineModel.ts'
import { country, county, kiruna, placesSeenFrom } from './placesExample.ts'

const settings = { baseYear: 2018, method: 'eurostat', releaseYear: 2024, comparison: '00' } as const

const shares = madeUpIndicator({
  '00': { total: { 2018: 50, 2022: 60 } },
  '25': { total: { 2018: 40, 2020: 44, 2022: 45 } },
})

const factsOf = (indicator: typeof shares, place: typeof county) =>
  toHeadlineFacts(indicator, placesSeenFrom(place), toStanding(indicator, place.code, settings), settings)

test('latest, base and the comparison of the same year', () => {
  const facts = factsOf(shares, county)
  expect(facts.readings).toEqual([
    {
      sex: 'total',
      base: expect.objectContaining({ year: 2018, value: 40 }) as unknown,
      latest: expect.objectContaining({ year: 2022, value: 45 }) as unknown,
      comparison: expect.objectContaining({ year: 2022, value: 60 }) as unknown,
      provisional: null,
    },
  ])
  expect(facts.yearCount).toBe(3)
  expect(facts.comparison).toBe(country)
  expect(facts.elsewhere).toBeUndefined()
})

test('the country is compared with no one', () => {
  expect(factsOf(shares, country).comparison).toBeUndefined()
})

test('levels of a total are not compared', () => {
  const people = madeUpIndicator({
    '00': { total: { 2018: 900, 2022: 1000 } },
    '25': { total: { 2018: 90, 2022: 100 } },
    '2580': { total: { 2022: 70 } },
    '2584': { total: { 2022: 30 } },
  })
  expect(factsOf(people, county).comparison).toBeUndefined()
})

test('a place without figures: the home region is told instead', () => {
  const facts = factsOf(shares, kiruna)
  expect(facts.readings).toEqual([])
  expect(facts.elsewhere?.place).toBe(county)
  expect(facts.elsewhere?.readings[0]?.latest.value).toBe(45)
})

test('women and men where there is no total', () => {
  const bySex = madeUpIndicator({
    '25': { women: { 2018: 83, 2022: 84 }, men: { 2018: 79, 2022: 80 } },
  })
  expect(factsOf(bySex, county).readings.map(({ sex, latest }) => [sex, latest.value])).toEqual([
    ['women', 84],
    ['men', 80],
  ])
})
