import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOneEditApart } from './oneEdit.ts'

test.each([
  ['bredband', 'bredband', true],
  ['bredband', 'bredban', true],
  ['bredband', 'bredbandd', true],
  ['bredband', 'brebdand', true],
  ['bredband', 'breadbnd', false],
  ['bredband', 'bredbnad', true],
  ['bredband', 'bredbend', true],
  ['bredband', 'xbredband', true],
  ['bredband', 'redband', true],
  ['bredband', 'bredba', false],
  ['bredband', 'bxedbxnd', false],
  ['ab', 'ba', true],
  ['', 'a', true],
  ['', '', true],
  ['', 'ab', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(isOneEditApart(a, b)).toBe(expected)
  expect(isOneEditApart(b, a)).toBe(expected)
})

test('it is what Damerau and Levenshtein say (optimal string alignment)', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isOneEditApart(a, b)).toBe(distance(a, b) <= 1)
    }),
    { numRuns: 2000 },
  )
})

/** The textbook's table, one cell for each pair of beginnings. */
function distance(a: string, b: string): number {
  const cells = new Map<string, number>()
  const at = (i: number, j: number) => cells.get(`${i} ${j}`) ?? Number.POSITIVE_INFINITY
  for (let i = 0; i <= a.length; i += 1)
    for (let j = 0; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const steps = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (isSame ? 0 : 1)]
      cells.set(
        `${i} ${j}`,
        i + j === 0 ? 0 : Math.min(...steps, isSwapped ? at(i - 2, j - 2) + 1 : Infinity),
      )
    }
  return at(a.length, b.length)
}
