import { expect, test } from 'vitest'
import { toCubeOf } from '#domain/toCubeOf.ts'
import { toStanding } from '#domain/standing.ts'
import { madeUpIndicator } from './madeUpIndicator.ts'
import { toPeopleSentence } from './peopleSentence.ts'

const settings = { baseYear: 2018, method: 'eurostat', releaseYear: 2024, comparison: '00' } as const
const county = { code: '25', name: { sv: 'Norrbottens län' }, kind: 'county' } as const
const people = {
  per: 100,
  phrase: { sv: 'i arbete', en: 'in work' },
  group: { sv: 'invånare' },
  source: 'SCB',
  cube: toCubeOf({ '25': { total: { 2018: 900, 2022: 1000 } } }),
} as const

const tell = (indicator: ReturnType<typeof madeUpIndicator>) =>
  toPeopleSentence(indicator, county, toStanding(indicator, county.code, settings), 'sv')

test('the change behind the verdict, in people of the latest year', () => {
  // 1 000 people × (45.25 − 40.25) / 100 = 50.
  const shares = madeUpIndicator({ '25': { total: { 2018: 40.25, 2022: 45.25 } } }, { people })
  expect(tell(shares)).toMatch(
    /^Förändringen motsvarar omkring 50 fler i arbete 2022 än med 2018 års andel\. Egen bearbetning/u,
  )
})

test('nothing without a population, a base, or a total', () => {
  const shares = { '25': { total: { 2018: 40.25, 2022: 45.25 } } }
  expect(tell(madeUpIndicator(shares))).toBeUndefined()
  expect(tell(madeUpIndicator({ '25': { total: { 2022: 45.25 } } }, { people }))).toBeUndefined()
  expect(tell(madeUpIndicator({ '25': { women: { 2018: 40.25, 2022: 45.25 } } }, { people }))).toBeUndefined()
})
