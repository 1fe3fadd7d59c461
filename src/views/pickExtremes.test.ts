import { describe, expect, test } from 'vitest'
import type { Standing } from '#domain/standing.ts'
import { sampleArea, sampleGoal, sampleIndicator, sampleStanding, sampleStrategy } from './sampleStrategy.ts'
import { pickExtremes } from './pickExtremes.ts'

const base = { year: 2018, value: 100 }
const latest = { year: 2022, value: 110 }
/** Four years at a yearly rate. */
const after = (rate: number) => ({ year: 2022, value: 100 * (1 + rate) ** 4 })
const better = (id: string, rate: number) =>
  sampleStanding(id, { status: 'significantProgress', value: rate, base, latest: after(rate) })
const worse = (id: string, rate: number) =>
  sampleStanding(id, { status: 'significantSetback', value: rate, base, latest: after(rate) })

/** Each list of ids is a goal of its own. */
function strategyOf(goals: readonly (readonly string[])[], horizontal: readonly string[] = []) {
  const ids = [...new Set([...goals.flat(), ...horizontal])]
  return sampleStrategy({
    focusAreas: [
      sampleArea(
        1,
        goals.map((indicators, index) => sampleGoal(`mal-${index}`, indicators)),
      ),
    ],
    horizontal: [{ perspective: 'jamlikhet', indicators: horizontal }],
    indicators: ids.map((id) => sampleIndicator(id)),
  })
}

const idsOf = (standings: readonly Standing[]) => standings.map(({ indicator }) => indicator)

describe('those that went best and worst', () => {
  test('are the three with the largest change a year each way, largest first', () => {
    const strategy = strategyOf([['a'], ['b'], ['c'], ['d'], ['e'], ['f']])
    const standings = [
      better('a', 0.01),
      better('b', 0.3),
      better('c', 0.02),
      better('d', 0.1),
      worse('e', -0.02),
      worse('f', -0.2),
    ]
    const { best, worst } = pickExtremes(strategy, standings)
    expect(idsOf(best)).toEqual(['b', 'd', 'c'])
    expect(idsOf(worst)).toEqual(['f', 'e'])
  })

  test('are at most one of each goal, also when an indicator serves two goals', () => {
    const strategy = strategyOf([['a', 'b'], ['b', 'c'], ['d']])
    const standings = [better('a', 0.4), better('b', 0.3), better('c', 0.2), better('d', 0.1)]
    expect(idsOf(pickExtremes(strategy, standings).best)).toEqual(['a', 'c', 'd'])
  })

  test('leave out what cannot be judged, stands still, or only follows a perspective', () => {
    const strategy = strategyOf([['a'], ['b']], ['c'])
    const standings = [
      sampleStanding('a', { status: 'notAssessable' }),
      sampleStanding('b', { status: 'noProgress', value: 0.0009, base, latest }),
      better('c', 0.5),
    ]
    expect(pickExtremes(strategy, standings)).toEqual({ best: [], worst: [] })
  })

  test('one whose last year turned is never among the best, but may be among the worst', () => {
    const strategy = strategyOf([['a'], ['b']])
    const reasons = [{ code: 'lastYearTurned', year: 2022 }] as const
    const standings = [
      sampleStanding('a', { status: 'significantProgress', value: 0.4, base, latest, reasons }),
      sampleStanding('b', {
        status: 'significantSetback',
        value: -0.4,
        base,
        latest: after(-0.4),
        reasons,
      }),
    ]
    const { best, worst } = pickExtremes(strategy, standings)
    expect(idsOf(best)).toEqual([])
    expect(idsOf(worst)).toEqual(['b'])
  })

  test('a pace towards a target is not taken for a rate: the rate is worked out anew', () => {
    const target = {
      value: 150,
      year: 2030,
      level: 'national',
      basis: { sv: 'Mål' },
      regions: 'all',
    } as const
    const strategy = {
      ...strategyOf([['a'], ['b']]),
      indicators: [sampleIndicator('a', { target }), sampleIndicator('b')],
    }
    // (110 / 100)^(1/4) − 1 = 2.4 % a year, though the pace towards the target is 1.3 times what is asked.
    const onItsWay = sampleStanding('a', { status: 'significantProgress', value: 1.3, base, latest })
    const standings = [onItsWay, better('b', 0.03)]
    expect(idsOf(pickExtremes(strategy, standings).best)).toEqual(['b', 'a'])
  })

  test('less is better where the wanted direction is down', () => {
    const target = { value: 50, year: 2030, level: 'national', basis: { sv: 'Mål' }, regions: 'all' } as const
    const strategy = {
      ...strategyOf([['a']]),
      indicators: [sampleIndicator('a', { target, direction: 'down' })],
    }
    const risen = sampleStanding('a', { status: 'significantSetback', value: -2, base, latest })
    expect(idsOf(pickExtremes(strategy, [risen]).worst)).toEqual(['a'])
    // Rising is the wrong way, whatever the status says.
    expect(idsOf(pickExtremes(strategy, [better('a', 0.5)]).best)).toEqual([])
  })

  test('a target met that is being lost again is not among the best', () => {
    const target = {
      value: 105,
      year: 2030,
      level: 'national',
      basis: { sv: 'Mål' },
      regions: 'all',
    } as const
    const strategy = { ...strategyOf([['a']]), indicators: [sampleIndicator('a', { target })] }
    const falling = sampleStanding('a', {
      status: 'targetMet',
      value: 2,
      base: { year: 2018, value: 120 },
      latest: { year: 2022, value: 110 },
    })
    expect(pickExtremes(strategy, [falling])).toEqual({ best: [], worst: [] })
  })
})
