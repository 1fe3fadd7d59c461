import { expect, test } from 'vitest'
import { toggleChosen } from './chosenIndicators.ts'

const six = ['a', 'b', 'c', 'd', 'e', 'f']

test.each<readonly [string, readonly string[], string, readonly string[] | undefined]>([
  ['the first', [], 'a', ['a']],
  ['another, last', ['b'], 'a', ['b', 'a']],
  ['one that is chosen is taken away', ['a', 'b'], 'a', ['b']],
  ['a seventh is refused', six, 'g', undefined],
  ['one of six can be taken away', six, 'f', ['a', 'b', 'c', 'd', 'e']],
])('%s', (_, chosen, id, expected) => {
  expect(toggleChosen(chosen, id)).toEqual(expected)
})
