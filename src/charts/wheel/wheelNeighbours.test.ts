import { expect, test } from 'vitest'
import { centreKey, isOnBranch, keysOf, toWheelNeighbours } from './wheelNeighbours.ts'
import { toWheelSlots } from './wheelSlots.ts'
import { toTree } from './wheelTreeFixture.ts'

/** Two areas: the first with goals of two and no indicators, the second with one goal of one. */
const slots = toWheelSlots(toTree([[2, 0], [1]]), { area: 0.04, goal: 0.01 })
const neighbours = toWheelNeighbours(slots)

test.each([
  ['centre', 'ArrowDown', '0'],
  ['centre', 'ArrowUp', undefined],
  ['centre', 'ArrowRight', undefined],
  ['centre', 'Home', undefined],
  ['0', 'ArrowUp', 'centre'],
  ['0', 'ArrowDown', '0.0'],
  ['0', 'ArrowRight', '1'],
  ['1', 'ArrowRight', '0'],
  ['0', 'ArrowLeft', '1'],
  ['0.1', 'ArrowRight', '1.0'],
  ['0.0', 'ArrowLeft', '1.0'],
  ['0.1', 'ArrowDown', undefined],
  ['0.0', 'ArrowDown', '0.0.0'],
  ['0.0.1', 'ArrowRight', '1.0.0'],
  ['1.0.0', 'ArrowRight', '0.0.0'],
  ['0.0.1', 'ArrowUp', '0.0'],
  ['0.0.1', 'ArrowDown', undefined],
  ['0.0.1', 'Home', '0.0.0'],
  ['0.0.0', 'End', '1.0.0'],
  ['0.0.0', 'Enter', undefined],
  ['0.0.0', 'Tab', undefined],
])('from %s, %s leads to %s', (from, key, to) => {
  expect(neighbours(from, key)).toBe(to)
})

test('a wheel without areas leads nowhere', () => {
  expect(toWheelNeighbours([])(centreKey, 'ArrowDown')).toBeUndefined()
})

test('alone on its ring, one comes back to oneself', () => {
  const alone = toWheelNeighbours(toWheelSlots(toTree([[1]]), { area: 0, goal: 0 }))
  expect(alone('0', 'ArrowRight')).toBe('0')
  expect(alone('0', 'ArrowLeft')).toBe('0')
})

test.each([
  ['0.1', '0.1', true],
  ['0', '0.1', true],
  ['0.1.4', '0.1', true],
  ['0.2', '0.1', false],
  ['1', '0.1', false],
  ['0.11', '0.1', false],
  ['3.2.1', centreKey, true],
])('%s on the branch of %s: %s', (key, branch, isOn) => {
  expect(isOnBranch(key, branch)).toBe(isOn)
})

test('the open segment is found by id', () => {
  expect(keysOf(slots, 'a1g0')).toEqual(['1.0'])
  expect(keysOf(slots, 'unknown')).toEqual([])
  expect(keysOf(slots, undefined)).toEqual([])
})
