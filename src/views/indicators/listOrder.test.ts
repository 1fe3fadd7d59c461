import { expect, test } from 'vitest'
import { orderKeys, parseOrder, toNaturalOrder, toNextOrder, writeOrder } from './listOrder.ts'

test.each([
  ['andring', { key: 'change', isDescending: false }],
  ['-andring', { key: 'change', isDescending: true }],
  ['namn', { key: 'title', isDescending: false }],
  ['plats', { key: 'rank', isDescending: false }],
  ['riket', { key: 'comparison', isDescending: false }],
  [null, undefined],
  ['', undefined],
  ['-', undefined],
  ['--namn', undefined],
  ['utveckling', undefined],
  ['change', undefined],
  ['__proto__', undefined],
  ['-'.repeat(8000), undefined],
])('?ordning=%.40s', (written, order) => {
  expect(parseOrder(written)).toEqual(order)
})

test('every order is written as it is read', () => {
  for (const key of orderKeys)
    for (const isDescending of [true, false])
      expect(parseOrder(writeOrder({ key, isDescending }) ?? null)).toEqual({ key, isDescending })
  expect(writeOrder(undefined)).toBeUndefined()
})

test.each([
  ['title', false],
  ['verdict', false],
  ['rank', false],
  ['change', true],
  ['year', true],
] as const)('%s begins with the end one asks for first', (key, isDescending) => {
  expect(toNaturalOrder(key)).toEqual({ key, isDescending })
})

test("a heading leads to its order, to the same from the other end, and back to the strategy's", () => {
  const first = toNextOrder(undefined, 'change')
  const second = toNextOrder(first, 'change')
  expect(first).toEqual({ key: 'change', isDescending: true })
  expect(second).toEqual({ key: 'change', isDescending: false })
  expect(toNextOrder(second, 'change')).toBeUndefined()
  expect(toNextOrder(second, 'title')).toEqual({ key: 'title', isDescending: false })
})
