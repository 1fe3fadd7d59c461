import { expect, test } from 'vitest'
import { sampleArea, sampleGoal, sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import { toRiskView } from './riskModel.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const strategy = sampleStrategy({
  focusAreas: [
    sampleArea(
      1,
      ids.slice(0, 3).map((id) => sampleGoal(id, [id])),
    ),
    sampleArea(
      2,
      ids.slice(3).map((id) => sampleGoal(id, [id])),
    ),
  ],
  indicators: ids.map((id) => sampleIndicator(id)),
})

const judge = (worsening: string) =>
  ids.map((id) =>
    sampleStanding(id, { status: worsening.includes(id) ? 'moderateSetback' : 'moderateProgress' }),
  )

test('two goals at risk are told in detail, each with its area', () => {
  const view = toRiskView(strategy, judge('bd'), 'sv')
  expect(view.headline).toBe('Två av 6 mål som kan bedömas är i riskzonen.')
  expect(view.goals.map(({ id, area }) => [id, area])).toEqual([
    ['b', '1 Område 1'],
    ['d', '2 Område 2'],
  ])
  expect(view.isDetailed).toBe(true)
  expect(view.remark).toBeUndefined()
  expect(view.table.rows.map(({ cells }) => [cells[0], cells[1]])).toEqual([
    ['b', 'Mål b'],
    ['d', 'Mål d'],
  ])
  expect(view.source).toContain('Målen är arbetsförslag')
})

test('those there is no room for are named, and their figures are in the table', () => {
  const view = toRiskView(strategy, judge('abcdef'), 'sv')
  expect(view.goals).toHaveLength(4)
  expect(view.isDetailed).toBe(false)
  expect(view.remark).toBe('Också i riskzonen: Mål e och Mål f.')
  expect(view.table.rows).toHaveLength(6)
})

test('no goal at risk, and no goal that can be judged, are different things', () => {
  expect(toRiskView(strategy, judge(''), 'sv')).toMatchObject({
    headline: 'Inget av 6 mål som kan bedömas är i riskzonen.',
    goals: [],
    remark:
      'För alla mål är det fler indikatorer som förbättras än som försämras, eller ingen som försämras.',
  })
  const unknown = ids.map((id) => sampleStanding(id))
  expect(toRiskView(strategy, unknown, 'en')).toMatchObject({
    headline: 'No goal can be assessed yet.',
    remark: undefined,
  })
})
