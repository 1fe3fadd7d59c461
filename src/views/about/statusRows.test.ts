import { describe, expect, test } from 'vitest'
import type { MethodId, Status } from '#domain/assessment/assessment.ts'
import { methodIds } from '#domain/assessment/assessment.ts'
import { classify } from '#domain/assessment/classTable.ts'
import { measurePlainly } from './plainMeasurement.ts'
import { toClassTable, toStatusTable } from './statusRows.ts'

/** What the page says of a verdict: its label and its border. */
function borderOf(method: MethodId, status: Status, hasTarget: boolean) {
  const { columns, rows } = toStatusTable(method, 'sv')
  const index = columns.findIndex((column) => column.hasTarget === hasTarget)
  const cell = rows.find((row) => row.status === status)?.cells[index]
  return cell && [cell.word, cell.label, cell.border.replaceAll('\u00a0', ' ')]
}

const judge = (value: number, method: MethodId, hasTarget: boolean) => {
  const measured = measurePlainly(method, hasTarget)
  return measured && classify(value, measured.classes).status
}

// Borders as published: Eurostat, "Sustainable development in the European Union", annex on the method.
describe('Eurostat', () => {
  test.each<[Status, string, string, string]>([
    ['significantProgress', 'Förbättras', 'SP', 'över 1 %'],
    ['moderateProgress', 'Förbättras något', 'MP', 'över 0,1 %, högst 1 %'],
    ['noProgress', 'Oförändrat', 'NP', 'minst −0,1 %, högst 0,1 %'],
    ['moderateSetback', 'Försämras något', 'MD', 'minst −1 %, under −0,1 %'],
    ['significantSetback', 'Försämras', 'SD', 'under −1 %'],
  ])('without a target: %s', (status, word, label, border) => {
    expect(borderOf('eurostat', status, false)).toEqual([word, label, border])
  })
  test.each<[Status, string, string, string]>([
    ['significantProgress', 'I takt med målet', 'SP', 'över 95 %'],
    ['moderateProgress', 'Något för långsamt', 'MP', 'över 60 %, högst 95 %'],
    ['insufficientProgress', 'För långsamt', 'MD', 'minst 0 %, högst 60 %'],
    ['targetMet', 'Målvärdet nått', 'SP', 'värdet har nått målvärdet'],
  ])('with a target: %s', (status, word, label, border) => {
    expect(borderOf('eurostat', status, true)).toEqual([word, label, border])
  })
  test('which side a border itself belongs to is as the method judges', () => {
    expect(judge(0.01, 'eurostat', false)).toBe('moderateProgress')
    expect(judge(0.001, 'eurostat', false)).toBe('noProgress')
    expect(judge(-0.001, 'eurostat', false)).toBe('noProgress')
    expect(judge(-0.01, 'eurostat', false)).toBe('moderateSetback')
    expect(judge(0.95, 'eurostat', true)).toBe('moderateProgress')
    expect(judge(0.6, 'eurostat', true)).toBe('insufficientProgress')
    expect(judge(0, 'eurostat', true)).toBe('insufficientProgress')
  })
})

// Borders as published: Statistics Canada, "Progress Measurement for Canada's Sustainable Development Goals".
test.each<[Status, boolean, string, string]>([
  ['significantProgress', false, 'substantial', 'minst 1,5 %'],
  ['moderateProgress', false, 'moderate', 'minst 0,5 %, under 1,5 %'],
  ['noProgress', false, 'limited', 'minst 0 %, under 0,5 %'],
  ['significantSetback', false, 'deterioration', 'under 0 %'],
  ['significantProgress', true, 'substantial', 'minst 95 %'],
  ['moderateProgress', true, 'moderate', 'minst 60 %, under 95 %'],
  ['insufficientProgress', true, 'limited', 'minst 0 %, under 60 %'],
])('Statistics Canada: %s, with a target: %s', (status, hasTarget, label, border) => {
  expect(borderOf('statcan', status, hasTarget)?.slice(1)).toEqual([label, border])
})

// Borders as published: UN Statistics Division, "SDG Progress Chart 2023, Technical Note". Its class 1 is all below the
// second border, and is parted by direction here.
test.each<[Status, boolean, string, string]>([
  ['significantProgress', false, '3', 'minst 2 %'],
  ['moderateProgress', false, '2', 'minst 0,5 %, under 2 %'],
  ['noProgress', false, '1', 'minst 0 %, under 0,5 %'],
  ['significantSetback', false, '1', 'under 0 %'],
  ['significantProgress', true, '3', 'minst 95 %'],
  ['moderateProgress', true, '2', 'minst 10 %, under 95 %'],
  ['noProgress', true, '1', 'minst 0 %, under 10 %'],
])('UN progress chart: %s, with a target: %s', (status, hasTarget, label, border) => {
  expect(borderOf('unChart', status, hasTarget)?.slice(1)).toEqual([label, border])
})

// Borders as published: ServiceNow, "Status calculation specifications and examples": 90 and 75 per cent.
test.each<[Status, string, string]>([
  ['significantProgress', 'green', 'minst 90 %'],
  ['moderateProgress', 'yellow', 'minst 75 %, under 90 %'],
  ['insufficientProgress', 'red', 'minst 0 %, under 75 %'],
])('planned path: %s', (status, label, border) => {
  expect(borderOf('plannedPath', status, true)?.slice(1)).toEqual([label, border])
})

test('methods that need a target have no column without one', () => {
  for (const method of ['linearPace', 'plannedPath'] as const)
    expect(toStatusTable(method, 'sv').columns.map(({ hasTarget }) => hasTarget)).toEqual([true])
})

test('every verdict that a method can give is in its table, and no other', () => {
  for (const method of methodIds)
    for (const hasTarget of [false, true])
      for (let step = -200; step <= 200; step += 1) {
        const status = judge(hasTarget ? step / 100 : step / 10_000, method, hasTarget)
        if (status) expect(borderOf(method, status, hasTarget)).toBeDefined()
      }
  expect(borderOf('eurostat', 'targetMet', false)).toBeUndefined()
  expect(borderOf('eurostat', 'moderateSetback', true)).toBeUndefined()
  expect(borderOf('statcan', 'moderateSetback', false)).toBeUndefined()
})

test('what guards decide has no label, and is not among the classes', () => {
  expect(borderOf('eurostat', 'noProgress', true)).toEqual([
    'Oförändrat',
    undefined,
    'samma värde som basåret',
  ])
  const statuses = toClassTable('statcan', 'sv').rows.map(({ status }) => status)
  expect(statuses).not.toContain('notAssessable')
  expect(statuses).not.toContain('context')
})
