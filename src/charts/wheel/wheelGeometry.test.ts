import { expect, test } from 'vitest'
import { toWheelDrawing } from './wheelGeometry.ts'
import type { WheelNode } from './wheelNode.ts'
import { wheelShapes } from './wheelShape.ts'
import { strategyCounts, toTree } from './wheelTreeFixture.ts'

const { full, compact } = wheelShapes
const named = (count: number, shortTitle: string): readonly WheelNode[] =>
  toTree(Array.from({ length: count }, () => [3])).map((area) => ({ ...area, shortTitle }))

test('every area, goal and indicator is drawn once', () => {
  const { segments } = toWheelDrawing(toTree(strategyCounts), full)
  const count = (level: string) => segments.filter((segment) => segment.level === level).length
  expect([count('area'), count('goal'), count('indicator')]).toEqual([4, 15, 43])
  expect(new Set(segments.map((segment) => segment.path)).size).toBe(62)
})

test('marks stand in the middle of the indicator ring', () => {
  const { segments } = toWheelDrawing(toTree(strategyCounts), full)
  const radius = (full.rings.indicator.inner + full.rings.indicator.outer) / 2
  for (const { middle } of segments.filter((segment) => segment.level === 'indicator'))
    expect(Math.hypot(middle.x - full.centre, middle.y - full.centre)).toBeCloseTo(radius, 1)
})

test.each([
  [1, true],
  [43, true],
  [500, false],
])('%i indicators: marks only where they are legible', (count, hasMarks) => {
  const { segments } = toWheelDrawing(toTree([[count]]), full)
  const marks = segments.filter((segment) => segment.level === 'indicator').map((segment) => segment.markSize)
  expect(marks.every((size) => (size !== undefined) === hasMarks)).toBe(true)
})

test.each([
  [0, false],
  [43, false],
  [500, true],
])('%i indicators: edges go where there are only slivers', (count, isDense) => {
  expect(toWheelDrawing(toTree([[count]]), full).isDense).toBe(isDense)
})

test('no areas: only the hub', () => {
  const drawing = toWheelDrawing([], full)
  expect(drawing.segments).toEqual([])
  expect(drawing.hubPath).toMatch(/^M320 210A110 110/u)
  expect(drawing.isDense).toBe(false)
})

test.each([1, 4, 10, 40, 500])('with %i areas all coordinates are finite and inside the drawing', (count) => {
  for (const shape of [full, compact])
    for (const { path, label } of toWheelDrawing(named(count, 'Kompetensförsörjning'), shape).segments) {
      expect(`${path}${label?.path ?? ''}`).not.toMatch(/NaN|Infinity|e-/u)
      for (const point of path.matchAll(/[ML](\S+) (\d[\d.]*)/gu))
        for (const coordinate of [Number(point[1]), Number(point[2])]) {
          expect(coordinate).toBeGreaterThanOrEqual(30)
          expect(coordinate).toBeLessThanOrEqual(610)
        }
    }
})

test('names run clockwise on the upper half and the other way below, so that none stands on its head', () => {
  const labels = toWheelDrawing(named(4, 'Namn'), full).segments.flatMap(({ label }) => label ?? [])
  const sweeps = labels.map(({ path }) => /A303 303 0 0 ([01])/u.exec(path)?.[1])
  expect(sweeps).toEqual(['1', '0', '0', '1'])
})

test('a name never needs more than its own part of the rim', () => {
  const name = 'Regional kompetensförsörjning'
  for (const count of [2, 4, 8, 12, 24]) {
    const rim = (2 * Math.PI * full.labelRadius) / count
    for (const { label } of toWheelDrawing(named(count, name), full).segments)
      expect((label?.text.length ?? 0) * 14.5).toBeLessThanOrEqual(rim)
  }
})

test('a long name is shortened, and left out where only a stump would remain', () => {
  const textOf = (count: number) =>
    toWheelDrawing(named(count, 'Kompetensförsörjning'), full).segments[0]?.label?.text
  expect(textOf(4)).toBe('Kompetensförsörjning')
  expect(textOf(10)).toMatch(/^Kompet\p{L}*…$/u)
  expect(textOf(40)).toBeUndefined()
})
