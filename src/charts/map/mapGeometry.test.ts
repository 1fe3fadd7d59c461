import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { toMapGeometry } from './mapGeometry.ts'

function readBoundaries(): Topology {
  const file = new URL('../../../goals-api/data/norrbotten-municipalities.topojson', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Topology
}

const geometry = toMapGeometry(readBoundaries())
const shapeOf = (code: string) => {
  const shape = geometry.shapes.find((one) => one.code === code)
  if (!shape) throw new Error(`no shape ${code}`)
  return shape
}
const [kiruna, haparanda, arjeplog, pitea, lulea] = ['2584', '2583', '2506', '2581', '2580'].map(shapeOf)

test('all 14 municipalities of the county are drawn, each as a closed surface', () => {
  expect(geometry.shapes).toHaveLength(14)
  for (const { path } of geometry.shapes) expect(path).toMatch(/^M.*Z$/u)
})

test('north is up and east is right', () => {
  const ys = geometry.shapes.map(({ center }) => center[1])
  const xs = geometry.shapes.map(({ center }) => center[0])
  expect(kiruna?.center[1]).toBe(Math.min(...ys))
  expect(pitea?.center[1]).toBe(Math.max(...ys))
  expect(arjeplog?.center[0]).toBe(Math.min(...xs))
  expect(haparanda?.center[0]).toBe(Math.max(...xs))
})

/* Height: latitude 65.08° to 69.05° at 111.5 km. Width: 15.39° E at 66.5° N to 24.15° E at 65.85° N, seen from 20.1° E. */
test('the county is as high for its width as on the ground: about 442 km to 392 km', () => {
  const numbers = [...geometry.outline.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ])
  const span = (axis: 0 | 1) => {
    const all = numbers.map((point) => point[axis] ?? 0)
    return Math.max(...all) - Math.min(...all)
  }
  expect(span(1) / span(0)).toBeCloseTo(442 / 392, 1)
})

test('every drawn point and every name is inside the picture', () => {
  for (const { path, label } of geometry.shapes) {
    for (const [, x, y] of path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/gu)) {
      expect(Number(x)).toBeGreaterThan(0)
      expect(Number(x)).toBeLessThan(geometry.width)
      expect(Number(y)).toBeGreaterThan(0)
      expect(Number(y)).toBeLessThan(geometry.height)
    }
    expect(label.x).toBeGreaterThan(0)
    expect(label.x).toBeLessThan(100)
    expect(label.y).toBeLessThan(100)
  }
})

test('a name is centred over its place, and runs inwards at the edges', () => {
  expect(lulea?.label.anchor).toBe('middle')
  expect(haparanda?.label.anchor).toBe('end')
})

test('a name has room for two fifths of the width of the picture, wherever it stands', () => {
  const shareToTheLeft = { start: 0, middle: 0.5, end: 1 }
  for (const { label } of geometry.shapes) {
    const left = label.x - 40 * shareToTheLeft[label.anchor]
    expect(left).toBeGreaterThanOrEqual(0)
    expect(left + 40).toBeLessThanOrEqual(100)
  }
})

test('the small places by the coast are known as small, the large ones are not', () => {
  expect(haparanda?.isSmall).toBe(true)
  expect(lulea?.isSmall).toBe(true)
  expect(kiruna?.isSmall).toBe(false)
  expect(arjeplog?.isSmall).toBe(false)
})

test('coordinates have one decimal, so that the page stays small', () => {
  expect(geometry.borders).not.toMatch(/\d\.\d\d/u)
})

test('the same topology is drawn once', () => {
  const boundaries = readBoundaries()
  expect(toMapGeometry(boundaries)).toBe(toMapGeometry(boundaries))
})

test('boundaries without municipalities are refused with the way to mend it', () => {
  expect(() => toMapGeometry({ type: 'Topology', objects: {}, arcs: [] })).toThrow(
    'no collection "municipalities"',
  )
})

test('rings that run the wrong way round are refused: they would cover the globe', () => {
  const arcs = [
    [
      [15, 65],
      [24, 65],
      [24, 69],
      [15, 65],
    ],
  ]
  const square: Topology = {
    type: 'Topology',
    arcs,
    objects: {
      municipalities: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: '1', arcs: [[0]] }] },
    },
  }
  expect(() => toMapGeometry(square)).toThrow('wrong way round')
})
