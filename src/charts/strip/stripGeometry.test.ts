import { expect, test } from 'vitest'
import { findNearestDot, toDotPath, toStripX } from './stripGeometry.ts'

const at = (position: number, text = String(position)) => ({ position, text })

test('the line is a thousand long, and nothing lies outside of it', () => {
  expect([0, 0.2345, 1, -0.2, 1.3].map((position) => toStripX(at(position)))).toEqual([0, 235, 1000, 0, 1000])
})

test('dots are lines without length', () => {
  expect(toDotPath([at(0), at(0.5)], 14)).toBe('M0 14h0M500 14h0')
  expect(toDotPath([], 14)).toBe('')
})

test('the nearest dot within reach; of equals the one drawn last', () => {
  const dots = [at(0.1), at(0.5, 'first'), at(0.5, 'last')]
  expect(findNearestDot(dots, 0.12, 0.05)?.text).toBe('0.1')
  expect(findNearestDot(dots, 0.49, 0.05)?.text).toBe('last')
  expect(findNearestDot(dots, 0.3, 0.05)).toBeUndefined()
})
