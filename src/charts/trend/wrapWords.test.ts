import { expect, test } from 'vitest'
import { shorten, wrapWords } from './wrapWords.ts'

test.each([
  ['Norrbotten', 15, Infinity, ['Norrbotten']],
  ['Norrbottens län', 12, Infinity, ['Norrbottens', 'län']],
  [
    'T.o.m. 2020 hushåll, från 2021 befolkning.',
    22,
    Infinity,
    ['T.o.m. 2020 hushåll,', 'från 2021 befolkning.'],
  ],
  ['98\u00a0% år 2025', 12, Infinity, ['98\u00a0% år 2025']],
  ['ett två tre fyra fem', 7, 2, ['ett två', 'tre …']],
  ['', 10, Infinity, []],
])('%j in %i characters', (text, width, lines, expected) => {
  expect(wrapWords(text, width, lines)).toEqual(expected)
})

test('a word longer than the line is cut, not let out', () => {
  expect(wrapWords('Bredbandsutbyggnadsindikatorn', 10)).toEqual(['Bredbands…'])
  expect(shorten('🏔🏔🏔🏔', 3)).toBe('🏔🏔…')
})
