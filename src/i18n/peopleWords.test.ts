import { expect, test } from 'vitest'
import type { PeopleMeasure } from '#domain/indicator.ts'
import { toCubeOf } from '#domain/toCubeOf.ts'
import { describePeople } from './peopleWords.ts'

const share: PeopleMeasure = {
  per: 100,
  phrase: { sv: 'i arbete', en: 'in work' },
  group: { sv: 'invånare 20–64 år', en: 'residents aged 20–64' },
  source: 'Kolada (SCB)',
  cube: toCubeOf({}),
}
const rate: PeopleMeasure = {
  ...share,
  per: 1000,
  phrase: { sv: 'trafikolyckor', en: 'traffic accidents' },
  note: { sv: 'Medelvärden för tre år.', en: 'Means of three years.' },
}

const tell = (count: number, language: 'sv' | 'en' = 'sv', measure = share) =>
  describePeople({ count, baseYear: 2018, latestYear: 2022, measure }, language)

test('more than with the base year’s share, and how it is counted', () => {
  expect(tell(338.4)).toBe(
    'Förändringen motsvarar omkring 340 fler i arbete 2022 än med 2018 års andel. ' +
      'Egen bearbetning, räknat på invånare 20–64 år, underlag från Kolada (SCB).',
  )
  expect(tell(338.4, 'en')).toBe(
    'The change amounts to about 340 more in work in 2022 than with the share of 2018. ' +
      'Own processing, counted on residents aged 20–64, based on Kolada (SCB).',
  )
})

test('fewer, and a number per thousand is no share', () => {
  expect(tell(-68.3, 'sv', rate)).toBe(
    'Förändringen motsvarar omkring 68 färre trafikolyckor 2022 än med 2018 års antal per invånare. ' +
      'Egen bearbetning, räknat på invånare 20–64 år, underlag från Kolada (SCB). Medelvärden för tre år.',
  )
  expect(tell(-68.3, 'en', rate)).toContain(
    'about 68 fewer traffic accidents in 2022 than with the number per inhabitant of 2018.',
  )
})

test.each([
  [10, '10'],
  [99.6, '100'],
  [104.9, '100'],
  [1721.7, '1\u00a0700'],
  [2852.9, '2\u00a0900'],
  [142_619, '140\u00a0000'],
  [9_960_000, '10\u00a0000\u00a0000'],
])('%d is told with two digits, as %s', (count, told) => {
  expect(tell(count)).toContain(`omkring ${told} fler`)
  expect(tell(-count)).toContain(`omkring ${told} färre`)
})

test.each([0, 9.99, -9.99, Number.NaN, Number.POSITIVE_INFINITY])('%d is not told', (count) => {
  expect(tell(count)).toBeUndefined()
})
