import { expect, test } from 'vitest'
import { parseValue } from './parseValue.ts'

test.each([
  ['12', 12, false],
  ['12.50', 12.5, false],
  ['12,5', 12.5, true],
  ['-0.7', -0.7, false],
  ['0', 0, false],
])('%s is %d', (text, value, hasDecimalComma) => {
  expect(parseValue(text)).toEqual({ kind: 'number', value, hasDecimalComma })
})

test('nothing is empty, not zero', () => {
  expect(parseValue('')).toEqual({ kind: 'empty' })
})

test.each([
  '−3',
  '1 234',
  '1\u00a0234',
  '1.234,5',
  '12.',
  '.5',
  '1e5',
  '12 %',
  'NaN',
  'Infinity',
  '0x1F',
  '..',
  '-',
])('%s is not guessed at', (text) => {
  expect(parseValue(text).kind).toBe('notANumber')
})

test('a number too large to hold is not a number', () => {
  expect(parseValue('9'.repeat(400)).kind).toBe('notANumber')
})
