import { expect, test } from 'vitest'
import { matchesText } from './matchText.ts'

test.each([
  ['arbetsloshet', true],
  ['ARBETSLÖSHET', true],
  ['unga 16', true],
  ['16 unga', true],
  ['lös', true],
  ['unga kiruna', false],
  ['(', true],
  ['.*', false],
])('"%s" in Ungdomsarbetslöshet (16–24 år), unga', (wanted, expected) => {
  expect(matchesText(wanted, ['Ungdomsarbetslöshet (16–24 år)', 'unga'])).toBe(expected)
})
