import { expect, test } from 'vitest'
import type { FocusArea } from '#domain/strategy.ts'
import { findFocusArea } from '#domain/strategy.ts'
import { sampleStanding } from '../sampleStrategy.ts'
import { strategyExample } from '../strategyExample.ts'
import { toAreaPicture, toAreaSiblings, toAreaTabs, toGoalSections } from './focusAreaModel.ts'

function areaOf(id: string): FocusArea {
  const area = findFocusArea(strategyExample, id)
  if (!area) throw new Error(`The example has no area ${id}`)
  return area
}

const kiruna = { code: '2584', name: { sv: 'Kiruna' }, kind: 'municipality' } as const
const at = (year: number) => ({ latest: { year, value: 60 } })
const standings = [
  sampleStanding('motion', { status: 'significantProgress', ...at(2022) }),
  sampleStanding('somn', { status: 'moderateSetback', ...at(2022) }),
  sampleStanding('tillit', { status: 'notAssessable', ...at(2023) }),
  sampleStanding('bio', { status: 'moderateProgress', ...at(2021) }),
]

test('the areas are stepped between in their order, the open one marked', () => {
  const tabs = toAreaTabs(strategyExample, areaOf('resor'))
  expect(tabs.map(({ number, path, isCurrent }) => [number, path, isCurrent])).toEqual([
    [1, '/insatsomraden/omsorg', false],
    [2, '/insatsomraden/resor', true],
  ])
  expect(toAreaSiblings(strategyExample, areaOf('omsorg'), 'sv')).toEqual({
    previous: undefined,
    next: { path: '/insatsomraden/resor', title: '2 Lätta resor' },
  })
})

test('the area is told as a sentence about the place, with its coverage', () => {
  const picture = toAreaPicture(strategyExample, areaOf('omsorg'), standings, kiruna, 'sv')
  expect(picture.summary).toEqual({
    lead: 'I Kiruna förbättras 2 av 4 indikatorer, en försämras och en kan inte bedömas.',
    coverage: 'Senaste data 2023, vanligaste mätåret är 2022 (2\u00a0indikatorer).',
  })
  expect(picture.distribution.counts).toMatchObject({
    significantProgress: 1,
    moderateProgress: 1,
    moderateSetback: 1,
  })
})

test('each goal has its own coverage, indicators and sources', () => {
  const [health, culture] = toGoalSections(strategyExample, areaOf('omsorg'), standings, 'sv')
  expect(health).toMatchObject({
    path: '/mal/halsa',
    status: 'proposal',
    figures: {
      coverage: '2 av 3 indikatorer kan bedömas, senaste data 2023',
      source: 'Källor: Kolada (SCB) och egen bearbetning av SMHI',
    },
  })
  expect(health?.figures?.indicators.map(({ id }) => id)).toEqual(['motion', 'somn', 'tillit'])
  expect(culture?.figures?.coverage).toBe('Indikatorn kan bedömas, senaste data 2021')
})

test('while figures are not here the goals and the ways to their indicators stand', () => {
  const [roads, flights] = toGoalSections(strategyExample, areaOf('resor'), undefined, 'sv')
  expect(roads?.figures).toBeUndefined()
  expect(roads?.indicators.map(({ id }) => id)).toEqual(['bredband'])
  expect(flights?.indicators).toEqual([])
})
