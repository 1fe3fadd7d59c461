import { describe, expect, test } from 'vitest'
import { sampleArea, sampleGoal, sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import { toFocusAreaTree, toPerspectives } from './focusAreaTree.ts'

const strategy = sampleStrategy({
  vision: {
    title: { sv: 'Vision' },
    text: { sv: 'Vision' },
    perspectives: [
      { id: 'jamlikhet', title: { sv: 'Jämlikhet' } },
      { id: 'mangfald', title: { sv: 'Mångfald' } },
    ],
  },
  focusAreas: [
    sampleArea(1, [sampleGoal('m1', ['a', 'b']), sampleGoal('m2', [])]),
    sampleArea(2, [sampleGoal('m3', ['a'])]),
  ],
  horizontal: [{ perspective: 'jamlikhet', indicators: ['c'] }],
  indicators: ['a', 'b', 'c'].map((id) => sampleIndicator(id, { title: { sv: `Mått ${id}` } })),
})
const standings = [
  sampleStanding('a', { status: 'significantProgress' }),
  sampleStanding('b', { status: 'moderateSetback' }),
  sampleStanding('c'),
]

describe('the tree as a list', () => {
  const tree = toFocusAreaTree(strategy, standings, 'sv')

  test('has every area, goal and mark in the order of the strategy', () => {
    expect(tree.map(({ goals }) => goals.map(({ marks }) => marks.map(({ id }) => id)))).toEqual([
      [['a', 'b'], []],
      [['a']],
    ])
    expect(tree[0]?.path).toBe('/insatsomraden/omrade-1')
    expect(tree[0]?.goals[0]?.path).toBe('/mal/m1')
  })

  test('a mark has a title and a verdict', () => {
    expect(tree[0]?.goals[0]?.marks.map(({ name, word, path }) => [name, word, path])).toEqual([
      ['Mått a', 'Förbättras', '/indikatorer/a'],
      ['Mått b', 'Försämras något', '/indikatorer/b'],
    ])
  })

  test('an area tells its distribution', () => {
    expect(tree[0]?.progress?.replaceAll('\u00a0', ' ')).toBe('1 av 2 förbättras, 1 försämras')
  })

  test('a goal without indicators is there and says so', () => {
    expect(tree[0]?.goals[1]).toMatchObject({ hasIndicators: false, marks: [] })
  })

  test('without standings the tree is whole, has no marks, and claims nothing', () => {
    const [area] = toFocusAreaTree(strategy, [], 'sv')
    expect(area?.progress).toBeUndefined()
    expect(area?.goals[0]).toMatchObject({ hasIndicators: true, marks: [] })
  })
})

describe('whose wording a goal is', () => {
  const badgesOf = (goals: Parameters<typeof sampleArea>[1]) =>
    toFocusAreaTree(sampleStrategy({ focusAreas: [sampleArea(1, goals)] }), [], 'sv').flatMap((area) =>
      area.goals.map(({ badge }) => badge),
    )
  test('is said once for the page where all are proposals', () => {
    expect(badgesOf([sampleGoal('m1', []), sampleGoal('m2', [])])).toEqual(['official', 'official'])
  })
  test('is said at each proposal where some are adopted', () => {
    expect(badgesOf([sampleGoal('m1', [], 'official'), sampleGoal('m2', [])])).toEqual([
      'official',
      'proposal',
    ])
  })
})

test('each perspective has its own indicators, and one without any says so', () => {
  const perspectives = toPerspectives(strategy, standings, 'sv')
  expect(perspectives.map(({ hasIndicators, marks }) => [hasIndicators, marks.map(({ id }) => id)])).toEqual([
    [true, ['c']],
    [false, []],
  ])
})
