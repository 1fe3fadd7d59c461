import { expect, test } from 'vitest'
import { parseAddressState, toCarriedSearch } from '#pathState.ts'
import { sampleStrategy } from '../sampleStrategy.ts'
import { toBaseYearChoices, toMethodChoices, toSearchExample } from './choices.ts'

const strategy = sampleStrategy({})
const here = new URLSearchParams('geo=2584&metod=unChart&basar=2016')
const read = (search: string) => parseAddressState(new URLSearchParams(search))

test('each method is set in the address; the strategy’s own is no method at all', () => {
  const searches = toMethodChoices(strategy, 'sv').map(({ changes }) => toCarriedSearch(here, changes))
  expect(searches.map((search) => read(search).method)).toEqual([
    undefined,
    'statcan',
    'unChart',
    'linearPace',
    'plannedPath',
  ])
  for (const search of searches) expect(read(search)).toMatchObject({ region: '2584', baseYear: 2016 })
})

test('base years two back to two forward', () => {
  const choices = toBaseYearChoices(strategy, 'en')
  const years = choices.map(({ changes }) => read(toCarriedSearch(here, changes)).baseYear)
  expect(years).toEqual([2016, 2017, undefined, 2019, 2020])
  expect(choices.find(({ isOwn }) => isOwn)?.text).toBe('The overview from the base year 2018')
})

test('both at once, as the address has them', () => {
  expect(toSearchExample(strategy)).toBe('?metod=statcan&basar=2016')
})
