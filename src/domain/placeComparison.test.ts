import { describe, expect, test } from 'vitest'
import type { IndicatorSummary } from './indicator.ts'
import { comparePlace, countLeads, pickLeads } from './placeComparison.ts'
import type { PlaceLevel } from './placeLevels.ts'
import type { Standing } from './standing.ts'

const places = ['2505', '2506', '2510', '2580', '2584']

function indicatorOf(id: string, part: Partial<IndicatorSummary> = {}): IndicatorSummary {
  return { id, direction: 'up', isTotal: false, decimals: 1, ...part } as IndicatorSummary
}

function standingOf(id: string, year: number | null = 2022, part: Partial<Standing> = {}): Standing {
  const latest = year === null ? null : { year, value: 0 }
  return { indicator: id, region: '2584', sex: 'total', verdict: { latest }, ...part } as Standing
}

const levelOf = (id: string, values: PlaceLevel['values'], whole: number | null, part = {}): PlaceLevel => ({
  indicator: id,
  sex: 'total',
  year: 2022,
  whole,
  values,
  ...part,
})

/** One measure of Kiruna, the last of the five places. */
function compare(level: PlaceLevel, part: Partial<IndicatorSummary> = {}, standing = standingOf('matt')) {
  const group = { whole: '25', places, levels: [level] }
  return comparePlace(group, '2584', [indicatorOf('matt', part)], [standing])
}

describe('a place beside its whole', () => {
  // Worst 10, best 50: a range of 40. The whole is at 20.
  const up = [10, 20, 30, 50, 40]
  // The same turned: worst 50, best 10, the whole at 40.
  const down = [50, 40, 30, 10, 20]

  test.each<[string, PlaceLevel['values'], number, Partial<IndicatorSummary>, number, number]>([
    ['higher is better: (40 − 20) / 40 = 0.5, one place is better', up, 20, {}, 0.5, 2],
    ['lower is better: (40 − 20) / 40 = 0.5', down, 40, { direction: 'down' }, 0.5, 2],
    ['higher is better, behind: (40 − 48) / 40 = −0.2', up, 48, {}, -0.2, 2],
    ['lower is better, behind: (12 − 20) / 40 = −0.2', down, 12, { direction: 'down' }, -0.2, 2],
    ['level with the whole', up, 40, {}, 0, 2],
    ['the best', [10, 20, 30, 40, 50], 30, {}, 0.5, 1],
    ['equal values share a position', [10, 40, 50, 40, 40], 30, {}, 0.25, 2],
  ])('%s', (_name, values, whole, part, lead, position) => {
    const [one] = compare(levelOf('matt', values, whole), part).compared
    expect(one?.lead).toBeCloseTo(lead, 12)
    expect(one?.rank).toEqual({ position, of: 5 })
    expect(one).toMatchObject({ value: values[4], whole })
  })

  const complete = levelOf('matt', up, 20)
  test.each<[string, PlaceLevel, Partial<IndicatorSummary>, Standing]>([
    ['noFigure', complete, {}, standingOf('matt', null)],
    ['noDirection', complete, { direction: 'context' }, standingOf('matt')],
    ['total', complete, { isTotal: true }, standingOf('matt')],
    ['noWhole', levelOf('matt', up, null), {}, standingOf('matt')],
    // 62 of a whole whose parts reach 50 at most: its breadth is its size.
    ['wholeOutside', levelOf('matt', up, 62), {}, standingOf('matt')],
    ['wholeOutside', levelOf('matt', up, 9), {}, standingOf('matt')],
    ['allAlike', levelOf('matt', [7, 7, 7, 7, 7], 7), {}, standingOf('matt')],
    // Three of five is 60 %, four is 80 %: seventy is asked for.
    ['tooFewPlaces', levelOf('matt', [10, null, 30, null, 40], 20), {}, standingOf('matt')],
    // No level in the year of the place's own verdict, or for the sex that was judged.
    ['tooFewPlaces', complete, {}, standingOf('matt', 2021)],
    ['tooFewPlaces', complete, {}, standingOf('matt', 2022, { sex: 'women' })],
  ])('is not compared: %s', (gap, level, part, standing) => {
    const { compared, apart } = compare(level, part, standing)
    expect(compared).toEqual([])
    expect(apart).toMatchObject([{ indicator: { id: 'matt' }, gap }])
  })

  test('is compared where seven in ten have a value the same year', () => {
    const { compared } = compare(levelOf('matt', [10, null, 30, 50, 40], 20))
    expect(compared[0]?.rank).toEqual({ position: 2, of: 4 })
  })

  test('without a standing at all there is no figure', () => {
    const group = { whole: '25', places, levels: [] }
    expect(comparePlace(group, '2584', [indicatorOf('matt')], []).apart).toMatchObject([{ gap: 'noFigure' }])
  })
})

describe('where a place leads and lags', () => {
  /** Kiruna at `value` on a line from 0 to 100, the whole at 50. */
  const measure = (id: string, value: number, part: Partial<IndicatorSummary> = {}) => ({
    indicator: indicatorOf(id, part),
    level: levelOf(id, [0, 100, 50, 50, value], 50),
  })
  const measures = [
    measure('lite-fore', 59.9),
    measure('tiondel-fore', 60),
    measure('langt-fore', 90),
    measure('mellan', 70),
    measure('lika', 50),
    measure('tiondel-efter', 40),
    measure('langt-efter', 5),
    measure('inom-felmarginal', 80, { margin: 30 }),
  ]
  const { compared } = comparePlace(
    { whole: '25', places, levels: measures.map(({ level }) => level) },
    '2584',
    measures.map(({ indicator }) => indicator),
    measures.map(({ indicator }) => standingOf(indicator.id)),
  )
  const ids = (list: readonly { readonly indicator: IndicatorSummary }[]) =>
    list.map(({ indicator }) => indicator.id)

  test('furthest first, from a tenth of the line on, and none within a margin of error', () => {
    const { ahead, behind } = pickLeads(compared, 5)
    expect(ids(ahead)).toEqual(['langt-fore', 'mellan', 'tiondel-fore'])
    expect(ids(behind)).toEqual(['langt-efter', 'tiondel-efter'])
  })

  test('at most as many as are asked for', () => {
    const { ahead, behind } = pickLeads(compared, 1)
    expect(ids(ahead)).toEqual(['langt-fore'])
    expect(ids(behind)).toEqual(['langt-efter'])
  })

  test('every difference that can be seen counts in the sentence', () => {
    expect(countLeads(compared)).toEqual({ better: 5, worse: 2, alike: 1 })
  })
})
