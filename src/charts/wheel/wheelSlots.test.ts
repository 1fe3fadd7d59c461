import { expect, test } from 'vitest'
import type { WheelLevel } from './wheelNode.ts'
import type { WheelSlot } from './wheelSlots.ts'
import { fullTurn, toWheelSlots } from './wheelSlots.ts'
import { strategyCounts, toTree } from './wheelTreeFixture.ts'

const gaps = { area: 0.04, goal: 0.01 }
const slotsOf = (counts: readonly (readonly number[])[]) => toWheelSlots(toTree(counts), gaps)
const onRing = (slots: readonly WheelSlot[], level: WheelLevel) =>
  slots.filter((slot) => slot.level === level)
const angleOf = ({ from, to }: WheelSlot) => to - from
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const trees: readonly (readonly [string, readonly (readonly number[])[], number])[] = [
  ['RUS 2030', strategyCounts, 4 * gaps.area + 11 * gaps.goal],
  ['one area, one goal, one indicator', [[1]], 0],
  ['one area with one goal', [[7]], 0],
  ['one area with two goals', [[3, 2]], 2 * gaps.goal],
  ['two areas', [[1], [1]], 2 * gaps.area],
  ['a goal without indicators', [[0, 2], [3]], 2 * gaps.area + gaps.goal],
  ['an area without goals', [[], [2]], 2 * gaps.area],
]

test.each(trees)('%s: angles and gaps make a full circle', (_, counts, expectedGaps) => {
  const slots = slotsOf(counts)
  const ends = slots.filter((slot) => !slots.some((other) => other.key.startsWith(`${slot.key}.`)))
  expect(sum(ends.map(angleOf)) + expectedGaps).toBeCloseTo(fullTurn, 10)
})

test.each([
  ...trees.map(([name, counts]) => [name, counts] as const),
  ['500 areas', Array.from({ length: 500 }, () => [1])],
] as const)('%s: no overlaps on any ring, and all within one turn', (_, counts) => {
  const slots = slotsOf(counts)
  for (const level of ['area', 'goal', 'indicator'] as const) {
    let end = 0
    for (const slot of onRing(slots, level)) {
      expect(slot.from).toBeGreaterThanOrEqual(end - 1e-9)
      expect(slot.to).toBeGreaterThan(slot.from)
      end = slot.to
    }
    expect(end).toBeLessThanOrEqual(fullTurn + 1e-9)
  }
})

test('every indicator gets the same angle', () => {
  const angles = onRing(slotsOf(strategyCounts), 'indicator').map(angleOf)
  expect(angles).toHaveLength(43)
  for (const angle of angles) expect(angle).toBeCloseTo((fullTurn - 4 * gaps.area - 11 * gaps.goal) / 43, 10)
})

test('the first area begins half a gap after 12 o’clock', () => {
  expect(slotsOf(strategyCounts)[0]?.from).toBeCloseTo(gaps.area / 2, 10)
})

test('a goal spans exactly its indicators, an area its goals', () => {
  const slots = slotsOf([[2, 3], [1]])
  const find = (key: string) => slots.find((slot) => slot.key === key)
  expect(find('0.1')?.from).toBe(find('0.1.0')?.from)
  expect(find('0.1')?.to).toBe(find('0.1.2')?.to)
  expect(find('0')?.from).toBe(find('0.0')?.from)
  expect(find('0')?.to).toBe(find('0.1')?.to)
})

test('an empty goal keeps the angle of one indicator', () => {
  const slots = slotsOf([[0, 2]])
  const [empty] = onRing(slots, 'goal')
  const [indicator] = onRing(slots, 'indicator')
  expect(onRing(slots, 'indicator')).toHaveLength(2)
  expect(empty && angleOf(empty)).toBeCloseTo((fullTurn - 2 * gaps.goal) / 3, 10)
  expect(indicator && angleOf(indicator)).toBeCloseTo((fullTurn - 2 * gaps.goal) / 3, 10)
})

test('gaps never take more than a tenth of the circle for each kind', () => {
  const indicators = onRing(slotsOf(Array.from({ length: 500 }, () => [1])), 'indicator')
  expect(sum(indicators.map(angleOf))).toBeGreaterThan(fullTurn * 0.89)
})

test('an indicator under two goals has two keys', () => {
  const [area] = toTree([[1, 1]])
  if (!area) throw new Error('No area')
  const [goal] = area.children
  if (!goal) throw new Error('No goal')
  const keys = toWheelSlots([{ ...area, children: [goal, goal] }], gaps).map((slot) => slot.key)
  expect(new Set(keys).size).toBe(keys.length)
})

test('no areas, no slots', () => {
  expect(toWheelSlots([], gaps)).toEqual([])
})
