import { expect, test } from 'vitest'
import { toTitleSize } from './titleSize.ts'

test.each([
  ['Nuläge', 'large'],
  ['I Norrbottens län förbättras 7 av 11 indikatorer, 2 försämras och 2 kan inte bedömas.', 'large'],
  ['a'.repeat(90), 'large'],
  ['a'.repeat(91), 'medium'],
  ['a'.repeat(130), 'medium'],
  ['a'.repeat(200), 'small'],
] as const)('%s is set %s', (title, size) => {
  expect(toTitleSize(title)).toBe(size)
})
