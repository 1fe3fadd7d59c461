import { expect, test } from 'vitest'
import type { Direction } from '#domain/indicator.ts'
import { sampleArea, sampleGoal, sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import { toIndicatorEntries } from './indicatorEntries.ts'
import { entries } from './listExample.ts'
import { toListRow } from './listRow.ts'

function tell(direction: Direction, base: number, latest: number) {
  const strategy = sampleStrategy({
    focusAreas: [sampleArea(1, [sampleGoal('m', ['a'])])],
    indicators: [sampleIndicator('a', { direction })],
  })
  const standing = sampleStanding('a', {
    base: { year: 2018, value: base },
    latest: { year: 2020, value: latest },
  })
  const [entry] = toIndicatorEntries(strategy, [standing])
  return entry && toListRow(entry, 'sv').yearly
}

test.each<[Direction, number, number, string | undefined]>([
  // 100 → 121 in two years is 10 % a year.
  ['up', 100, 121, '10,0\u00a0% bättre per år'],
  ['down', 100, 121, '10,0\u00a0% sämre per år'],
  ['down', 121, 100, '9,09\u00a0% bättre per år'],
  // Where the values shown are the same, or counted in numbers, a percentage would say more than is known.
  ['up', 100, 100.04, undefined],
  ['up', 100, 100, undefined],
  ['up', -100, -50, undefined],
  ['up', 0, 10, undefined],
  ['context', 100, 121, undefined],
])('wanted %s, from %d to %d: %s', (direction, base, latest, expected) => {
  expect(tell(direction, base, latest)).toBe(expected)
})

test('a row says where it stands, and what it has', () => {
  const rows = entries.map((entry) => toListRow(entry, 'sv'))
  expect(
    rows.map(({ key, areaName, rank, certainty, sourceName }) => [
      key,
      areaName,
      rank,
      certainty,
      sourceName,
    ]),
  ).toEqual([
    ['m1 halsa', '1 Område 1', undefined, undefined, 'Kolada (SCB)'],
    ['m1 kultur', '1 Område 1', undefined, undefined, 'Trafikanalys'],
    ['m2 utslapp', '2 Område 2', '3\u00a0av\u00a021', 'Robust', 'Kolada (SCB)'],
    ['m2 halsa', '2 Område 2', undefined, undefined, 'Kolada (SCB)'],
    ['jamlikhet gini', 'Perspektiv på tvären', undefined, undefined, 'Kolada (SCB)'],
  ])
})
