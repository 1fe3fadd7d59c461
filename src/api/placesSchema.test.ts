import * as v from 'valibot'
import { expect, test } from 'vitest'
import { placesSchema, readPlacesSchema } from './placesSchema.ts'

const level = (id: string, values: readonly unknown[]) => ({
  indicator: id,
  sex: 'total',
  year: 2022,
  whole: 2,
  values,
})
const answer = (levels: readonly unknown[]) => ({
  schemaVersion: '1.0.0',
  strategy: 'plan',
  verdicts: [{ region: '2580', counts: { significantProgress: 2 } }],
  groups: [{ whole: '25', places: ['2580', '2584'], levels }],
})
const whole = level('halsa', [1, null])

test('what is written has one value for each place', () => {
  expect(v.safeParse(placesSchema, answer([whole])).success).toBe(true)
  expect(v.safeParse(placesSchema, answer([level('halsa', [1])])).success).toBe(false)
})

test('what is read stands though a level is bad', () => {
  const read = v.parse(readPlacesSchema, answer([level('kort', [1]), level('text', ['1,5', 2]), whole]))
  expect(read.groups[0]?.levels).toEqual([whole])
})

test('a verdict nobody knows is refused', () => {
  const other = { ...answer([]), verdicts: [{ region: '2580', counts: { __proto__x: 1 } }] }
  expect(v.safeParse(readPlacesSchema, other).success).toBe(false)
})
