import { expect, test } from 'vitest'
import type { Box } from './freePlace.ts'
import type { LabelWish } from './labelTexts.ts'
import { toTargetWish } from './labelTexts.ts'
import { placeLabels, roomAtAnyWidth, roomsBeforeProjection, toInsideBoxes } from './trendLabels.ts'

const nothing = { strokes: [], boxes: [] }
const wish = (id: string, x: number, pointY: number): LabelWish => ({
  id,
  role: 'peer',
  x,
  pointY,
  texts: [
    { strong: '24,9', plain: '(2022)', dy: -0.28 },
    { strong: '', plain: 'Norrbotten', dy: 0.97 },
  ],
})

test('a line that ends at the edge has its label in the margin, at its own height', () => {
  expect(placeLabels([wish('a', 100, 40)], nothing)).toMatchObject([
    { x: 100, y: 40, side: 'margin', hasLeader: false },
  ])
})

test('labels in the margin are moved apart, and one moved far from its point gets a leader', () => {
  const labels = placeLabels(
    ['a', 'b', 'c', 'd'].map((id) => wish(id, 100, 50)),
    nothing,
  )
  const middles = labels.map(({ y }) => y)
  middles.slice(1).forEach((y, index) => {
    // Two lines of 1.25 em in a plot of 20 em.
    expect(y - (middles[index] ?? NaN)).toBeGreaterThanOrEqual(12.5)
  })
  expect(labels.map(({ hasLeader }) => hasLeader)).toEqual([true, false, false, true])
})

test('a line that ends in the plot has its label beside it, off the strokes that pass there', () => {
  const level = { x1: 0, y1: 50, x2: 100, y2: 50 }
  const [label] = placeLabels([wish('a', 60, 50)], { strokes: [level], boxes: [] })
  expect(label).toMatchObject({ x: 60, side: 'right' })
  for (const box of label ? toInsideBoxes(label, roomAtAnyWidth) : [])
    expect(box.top >= 50 || box.bottom <= 50).toBe(true)
})

test('just before the edge: in the plot if the margin leaves it room, else in the margin', () => {
  const target = toTargetWish('98 % år 2025, nationellt mål', { x: 100, y: 10 })
  const find = (wishes: readonly LabelWish[]) =>
    placeLabels(wishes, nothing).find(({ id }) => id === 'a')?.side
  expect(find([wish('a', 85, 60), target])).toBe('right')
  expect(find([wish('a', 94, 12), target])).toBe('margin')
  expect(find([wish('a', 85, 60)])).toBe('margin')
})

test('before projected years: beside its point, on the side that is free, never in the margin', () => {
  const target = toTargetWish('98 % år 2030, nationellt mål', { x: 100, y: 10 })
  const place = (boxes: readonly Box[]) =>
    placeLabels([wish('a', 90, 60), target], { strokes: [], boxes }, roomsBeforeProjection.wide).find(
      ({ id }) => id === 'a',
    )?.side
  expect(place([])).toBe('right')
  // A band of projected years to the right of the point.
  expect(place([{ left: 92, right: 100, top: 20, bottom: 95 }])).toBe('left')
})

test('a label is moved far rather than out of the picture', () => {
  const room = roomsBeforeProjection.wide
  const boxes = [{ left: 0, right: 200, top: -20, bottom: 8 }]
  const [label] = placeLabels([wish('a', 60, 2)], { strokes: [], boxes }, room)
  const placed = label ? toInsideBoxes(label, room) : []
  expect(placed).toHaveLength(2)
  for (const box of placed) expect(box.top).toBeGreaterThan(8)
})

test('the target is strong up to its first comma', () => {
  const { texts } = toTargetWish('214\u00a0496 ton år 2030, nationellt mål, omräknat', { x: 100, y: 90 })
  expect(texts.map(({ strong, plain }) => strong || plain)).toEqual([
    '214\u00a0496 ton',
    'år 2030',
    'nationellt mål',
    'omräknat',
  ])
})

test('whatever the ends, no label in the margin meets another', () => {
  let seed = 11
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
  for (let round = 0; round < 300; round += 1) {
    const wishes = Array.from({ length: 2 + Math.floor(random() * 6) }, (_, index) =>
      wish(String(index), random() < 0.7 ? 100 : 80 + random() * 20, random() * 100),
    )
    const margin = placeLabels(wishes, nothing)
      .filter(({ side }) => side === 'margin')
      .map(({ y }) => y)
      .sort((a, b) => a - b)
    margin.slice(1).forEach((y, index) => {
      expect(y - (margin[index] ?? NaN)).toBeGreaterThanOrEqual(12.5)
    })
  }
})
