import { expect, test } from 'vitest'
import { spreadLabels } from './spreadLabels.ts'

const label = (at: number, height = 10) => ({ at, height })

test('labels that do not meet stay where they are', () => {
  expect(spreadLabels([label(70), label(20)], 0, 100)).toEqual([70, 20])
})

test('two that meet share the way', () => {
  expect(spreadLabels([label(50), label(54)], 0, 100)).toEqual([47, 57])
})

test('a label at the edge is kept inside, and pushes its neighbour', () => {
  expect(spreadLabels([label(2), label(6)], 0, 100)).toEqual([5, 15])
  expect(spreadLabels([label(99), label(97)], 0, 100)).toEqual([95, 85])
})

test('the same wish keeps the order given', () => {
  expect(spreadLabels([label(50), label(50), label(50)], 0, 100)).toEqual([40, 50, 60])
})

test('none is nothing', () => {
  expect(spreadLabels([], 0, 100)).toEqual([])
})

test('labels never meet, whatever they wish for, even when they do not fit', () => {
  let seed = 7
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
  for (let round = 0; round < 500; round += 1) {
    const labels = Array.from({ length: 1 + Math.floor(random() * 12) }, () =>
      label(random() * 100, 4 + random() * 12),
    )
    const middles = spreadLabels(labels, 0, 100)
    const edges = labels
      .map(({ height }, index) => ({
        top: (middles[index] ?? NaN) - height / 2,
        bottom: (middles[index] ?? NaN) + height / 2,
      }))
      .sort((a, b) => a.top - b.top)
    edges.slice(1).forEach(({ top }, index) => {
      expect(top).toBeGreaterThanOrEqual((edges[index]?.bottom ?? NaN) - 1e-9)
    })
    expect(edges[0]?.top).toBeGreaterThanOrEqual(0)
  }
})
