import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { toMapGeometry } from './mapGeometry.ts'
import { toMapNeighbours } from './mapNeighbours.ts'

const file = new URL('../../../goals-api/data/norrbotten-municipalities.topojson', import.meta.url)
const { shapes } = toMapGeometry(JSON.parse(readFileSync(file, 'utf8')) as Topology)
const neighbours = toMapNeighbours(shapes)
const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

const names = {
  kiruna: '2584',
  gallivare: '2523',
  jokkmokk: '2510',
  arjeplog: '2506',
  pajala: '2521',
  lulea: '2580',
  boden: '2582',
  pitea: '2581',
  kalix: '2514',
  haparanda: '2583',
}

test.each([
  ['from Luleå left', names.lulea, 'ArrowLeft', names.boden],
  ['from Luleå right', names.lulea, 'ArrowRight', names.kalix],
  ['from Kalix right', names.kalix, 'ArrowRight', names.haparanda],
  ['from Gällivare up', names.gallivare, 'ArrowUp', names.kiruna],
  ['from Gällivare left', names.gallivare, 'ArrowLeft', names.jokkmokk],
  ['from Gällivare right', names.gallivare, 'ArrowRight', names.pajala],
  ['from Jokkmokk left', names.jokkmokk, 'ArrowLeft', names.arjeplog],
])('%s leads to the neighbour one sees there', (_, from, key, to) => {
  expect(neighbours(from, key)).toBe(to)
})

test('at the edge of the county there is nothing further that way', () => {
  expect(neighbours(names.kiruna, 'ArrowUp')).toBeUndefined()
  expect(neighbours(names.pitea, 'ArrowDown')).toBeUndefined()
  expect(neighbours(names.arjeplog, 'ArrowLeft')).toBeUndefined()
  expect(neighbours(names.haparanda, 'ArrowRight')).toBeUndefined()
})

test.each(shapes.map(({ code }) => code))('from %s the arrow keys reach all 14', (start) => {
  const reached = new Set([start])
  for (const place of reached)
    for (const key of arrows) {
      const next = neighbours(place, key)
      if (next !== undefined) reached.add(next)
    }
  expect(reached.size).toBe(14)
})

test('an arrow never leads the other way', () => {
  const centerOf = (code: string) => shapes.find((shape) => shape.code === code)?.center ?? [NaN, NaN]
  for (const { code, center } of shapes) {
    const right = neighbours(code, 'ArrowRight')
    const down = neighbours(code, 'ArrowDown')
    if (right) expect(centerOf(right)[0]).toBeGreaterThan(center[0])
    if (down) expect(centerOf(down)[1]).toBeGreaterThan(center[1])
  }
})

test('Home and End lead to the first and last as given; other keys nowhere', () => {
  expect(neighbours(names.lulea, 'Home')).toBe(shapes[0]?.code)
  expect(neighbours(names.lulea, 'End')).toBe(shapes[13]?.code)
  expect(neighbours(names.lulea, 'Enter')).toBeUndefined()
  expect(neighbours('0000', 'ArrowUp')).toBeUndefined()
  expect(toMapNeighbours([])('2580', 'Home')).toBeUndefined()
})
