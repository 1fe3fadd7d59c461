import { expect, test } from 'vitest'
import { foldWord } from './searchWord.ts'
import { splitCompound } from './splitCompound.ts'
import { stemSwedish } from './stem.ts'

const known = ['kvinnor', 'arbetslöshet', 'ungdom', 'energi', 'användning', 'bil', 'hälsa', 'kommuner']
const wordByStem = new Map(known.map((word) => [stemSwedish(foldWord(word)), word]))

test.each([
  ['kvinnoarbetslöshet', ['kvinnor', 'arbetslöshet']],
  ['ungdomsarbetslösheten', ['ungdom', 'arbetslöshet']],
  ['energianvändningen', ['energi', 'användning']],
  ['bilhälsa', ['bil', 'hälsa']],
  ['kommunarbetslöshet', ['kommuner', 'arbetslöshet']],
  ['arbetslöshet', undefined],
  ['grönsakssoppa', undefined],
  ['ungdomsgård', undefined],
  ['bil', undefined],
  ['', undefined],
])('%s', (word, parts) => {
  expect(splitCompound(word, wordByStem)).toEqual(parts)
})
