import { expect, test } from 'vitest'
import { toShownIndicators } from './shownIndicator.ts'
import { sampleStanding } from './sampleStrategy.ts'
import { strategyExample } from './strategyExample.ts'

const base = { year: 2018, value: 90 }
const latest = { year: 2019, value: 92.5 }
const show = (standing: ReturnType<typeof sampleStanding>) =>
  toShownIndicators(strategyExample, [standing], [standing.indicator], 'sv')[0]

test('the change names the value it is from, and the drawing reaches to the target', () => {
  expect(show(sampleStanding('bredband', { status: 'significantProgress', base, latest }))).toMatchObject({
    latest: '92,5\u00a0%',
    changeFrom: '+2,5\u00a0procentenheter sedan 2018, då 90,0\u00a0%',
    targetText: 'Målvärde 98\u00a0% år 2025, räknat från nationellt mål',
    span: { from: 2018, to: 2025 },
    source: 'Källa: Kolada (SCB)',
  })
})

test('a target that does not hold for the place is not shown', () => {
  const shown = show(
    sampleStanding('bredband', { status: 'significantProgress', region: '2584', base, latest }),
  )
  expect(shown).toMatchObject({ targetText: undefined, span: { from: 2018, to: 2019 } })
})

test('a change too small to be seen does not repeat the value', () => {
  const shown = show(
    sampleStanding('motion', { status: 'noProgress', base, latest: { year: 2019, value: 90.01 } }),
  )
  expect(shown?.changeFrom).not.toMatch(/då/u)
})

test('a list tells why there is no verdict and that a series has ended, not what else there is to mind', () => {
  const unknown = show(
    sampleStanding('tillit', { status: 'notAssessable', reasons: [{ code: 'tooFewSurveys', count: 2 }] }),
  )
  expect(unknown?.shortRemarks).toHaveLength(1)
  const judged = show(
    sampleStanding('motion', { status: 'noProgress', reasons: [{ code: 'oldData', year: 2018 }] }),
  )
  expect(judged?.shortRemarks).toEqual([])
  expect(judged?.remarks).toHaveLength(1)
  expect(show(sampleStanding('bio', { status: 'noProgress' }))?.shortRemarks).toEqual([
    'Avslutad serie, sista år 2021',
  ])
})

test('without figures there is no change and nothing to draw', () => {
  const shown = show(sampleStanding('tillit', { status: 'notAssessable', reasons: [{ code: 'noData' }] }))
  expect(shown).toMatchObject({ latest: undefined, changeFrom: undefined, span: undefined })
})
