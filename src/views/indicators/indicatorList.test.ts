import { describe, expect, test } from 'vitest'
import { sampleArea, sampleGoal, sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import { toIndicatorEntries } from './indicatorEntries.ts'
import { rowsOnPage, toIndicatorList, toPerspectiveNotes } from './indicatorList.ts'
import { entries, strategy } from './listExample.ts'
import type { ListState } from './listState.ts'
import { defaultState } from './listState.ts'

const list = (state: Partial<ListState> = {}, among = entries) =>
  toIndicatorList(among, { ...defaultState, ...state }, 'sv')
const idsOf = ({ groups }: ReturnType<typeof list>) => groups.map(({ rows }) => rows.map(({ id }) => id))

describe("in the strategy's order", () => {
  test('rows stand under their goals, and a heading opens each area and the perspectives', () => {
    expect(idsOf(list())).toEqual([['halsa', 'kultur'], ['utslapp', 'halsa'], ['gini']])
    expect(list().groups.map(({ opens }) => opens?.number ?? opens)).toEqual([1, 2, null])
    expect(list().groups.map(({ group }) => group?.path)).toEqual(['/mal/m1', '/mal/m2', undefined])
  })

  test('each indicator is counted once', () => {
    expect(list()).toMatchObject({ count: 4, page: 1, pages: 1 })
  })

  test('ungrouped, each stands once, where it stands first', () => {
    expect(idsOf(list({ isGrouped: false }))).toEqual([['halsa', 'kultur', 'utslapp', 'gini']])
  })

  test('nothing is no group', () => {
    expect(list({ isGrouped: false }, [])).toEqual({ groups: [], count: 0, page: 1, pages: 1 })
    expect(list({}, []).groups).toEqual([])
  })
})

test('in another order the rows stand together, whatever is said of groups', () => {
  const { groups } = list({ order: { key: 'title', isDescending: false } })
  expect(groups).toMatchObject([{ group: undefined, opens: undefined }])
  expect(groups[0]?.rows.map(({ id }) => id)).toEqual(['gini', 'halsa', 'kultur', 'utslapp'])
})

describe('a long list', () => {
  const goals = ['m1', 'm2', 'm3']
  const idsOfGoal = (goal: string) => Array.from({ length: 90 }, (_, index) => `${goal}-${index}`)
  const ids = goals.flatMap(idsOfGoal)
  const long = toIndicatorEntries(
    sampleStrategy({
      focusAreas: [
        sampleArea(
          1,
          goals.map((goal) => sampleGoal(goal, idsOfGoal(goal))),
        ),
      ],
      indicators: ids.map((id) => sampleIndicator(id)),
    }),
    ids.map((id) => sampleStanding(id)),
  )
  const rowCounts = (page: ListState['page']) => list({ page }, long).groups.map(({ rows }) => rows.length)

  test('is shown a page at a time, a group that is cut going on under its heading', () => {
    expect(rowsOnPage).toBe(100)
    expect(rowCounts(1)).toEqual([90, 10])
    expect(rowCounts(2)).toEqual([80, 20])
    expect(rowCounts(3)).toEqual([70])
    expect(list({ page: 2 }, long).groups[0]?.opens?.number).toBe(1)
    expect(list({ page: 2 }, long)).toMatchObject({ count: 270, page: 2, pages: 3 })
  })

  test('past its end is its last page, and all of it is there when asked for', () => {
    expect(list({ page: 99 }, long).page).toBe(3)
    expect(rowCounts('all')).toEqual([90, 90, 90])
  })
})

test('where the indicators of a perspective stand when they stand under goals', () => {
  expect(toPerspectiveNotes(strategy, 'sv')).toEqual([
    'Hållbarhet följs upp av Utsläpp, som står under sitt mål.',
  ])
})
