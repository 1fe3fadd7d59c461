import { expect, test } from 'vitest'
import { stemEnglish, stemSwedish } from './stem.ts'

/** Folded, as the stemmer gets them. */
test.each([
  [['arbetsloshet', 'arbetsloshetens', 'arbetslosa', 'arbetslos']],
  [['kommun', 'kommuner', 'kommunerna', 'kommunernas', 'kommunens', 'kommuns']],
  [['kvinna', 'kvinnor', 'kvinnorna', 'kvinnors']],
  [['utslapp', 'utslappet', 'utslappen', 'utslapps']],
  [['sysselsattning', 'sysselsatta', 'sysselsattningen']],
  [['forskning', 'forskningen', 'forskare']],
  [['bostad', 'bostader', 'bostaderna']],
  [['jamstalld', 'jamstallda', 'jamstalldhet']],
  [['halsa', 'halsan', 'halsans']],
])('%j have one stem', (words) => {
  expect(new Set(words.map(stemSwedish)).size).toBe(1)
})

test.each(['ar', 'bas', 'el', '16', 'gini'])('a short word keeps at least three letters: %s', (word) => {
  expect(stemSwedish(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length))
})

test.each([
  ['jobs', 'job'],
  ['bankruptcies', 'bankruptcy'],
  ['businesses', 'business'],
  ['boxes', 'box'],
  ['business', 'business'],
  ['analysis', 'analysis'],
  ['bus', 'bus'],
  ['gas', 'gas'],
  ['employment', 'employment'],
])('%s → %s', (word, stem) => {
  expect(stemEnglish(word)).toBe(stem)
})
