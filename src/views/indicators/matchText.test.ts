import { expect, test } from 'vitest'
import { foldText, hasWords, toWantedWords } from './matchText.ts'

const folded = foldText('Ungdomsarbetslöshet (16–24 år), unga')

test.each([
  ['arbetsloshet', true],
  ['ARBETSLÖSHET', true],
  ['unga 16', true],
  ['16 unga', true],
  ['lös', true],
  ['  ', true],
  ['unga kiruna', false],
  ['(', true],
  ['.*', false],
  ['[a-z', false],
])('"%s" in Ungdomsarbetslöshet (16–24 år), unga: %s', (wanted, expected) => {
  expect(hasWords(folded, toWantedWords(wanted))).toBe(expected)
})
