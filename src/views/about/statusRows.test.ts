import { expect, test } from 'vitest'
import { classify } from '#domain/assessment/classTable.ts'
import { eurostatClasses } from '#domain/assessment/eurostat.ts'
import { toStatusRows } from './statusRows.ts'

const judgeRate = (rate: number) => classify(rate, eurostatClasses.withoutTarget)
const judgeRatio = (ratio: number) => classify(ratio, eurostatClasses.withTarget)

const nbsp = '\u00a0'
const rows = toStatusRows('sv')
const cellOf = (status: string, kind: 'withTarget' | 'withoutTarget') =>
  rows.find((row) => row.status === status)?.[kind]

// Borders as published: Eurostat, "Sustainable development in the European Union", annex on the method.
test('without a target the borders are 1 and 0.1 per cent a year', () => {
  expect(cellOf('significantProgress', 'withoutTarget')).toEqual({
    word: 'Förbättras',
    border: `över 1${nbsp}%`,
  })
  expect(cellOf('moderateProgress', 'withoutTarget')?.border).toBe(`över 0,1${nbsp}%, högst 1${nbsp}%`)
  expect(cellOf('noProgress', 'withoutTarget')?.border).toBe(`minst −0,1${nbsp}%, högst 0,1${nbsp}%`)
  expect(cellOf('significantSetback', 'withoutTarget')?.border).toBe(`under −1${nbsp}%`)
})

test('with a target they are 95, 60 and 0 per cent of the pace needed', () => {
  expect(cellOf('significantProgress', 'withTarget')).toEqual({
    word: 'I takt med målet',
    border: `över 95${nbsp}%`,
  })
  expect(cellOf('moderateProgress', 'withTarget')?.border).toBe(`över 60${nbsp}%, högst 95${nbsp}%`)
  expect(cellOf('insufficientProgress', 'withTarget')?.border).toBe(`minst 0${nbsp}%, högst 60${nbsp}%`)
  expect(cellOf('significantSetback', 'withTarget')?.border).toContain(`under 0${nbsp}%`)
})

test('which side a border itself belongs to is as the method judges', () => {
  expect(judgeRate(0.01).status).toBe('moderateProgress')
  expect(judgeRate(0.001).status).toBe('noProgress')
  expect(judgeRate(-0.001).status).toBe('noProgress')
  expect(judgeRate(-0.01).status).toBe('moderateSetback')
  expect(judgeRatio(0.95).status).toBe('moderateProgress')
  expect(judgeRatio(0.6).status).toBe('insufficientProgress')
  expect(judgeRatio(0).status).toBe('insufficientProgress')
})

test('a verdict that the method cannot give has no words', () => {
  for (let step = -200; step <= 200; step += 1) {
    expect(cellOf(judgeRate(step / 10_000).status, 'withoutTarget')).toBeDefined()
    expect(cellOf(judgeRatio(step / 100).status, 'withTarget')).toBeDefined()
  }
  expect(cellOf('targetMet', 'withoutTarget')).toBeUndefined()
  expect(cellOf('moderateSetback', 'withTarget')).toBeUndefined()
})
