import { expect, test } from 'vitest'
import { sampleStanding } from './sampleStrategy.ts'
import { strategyExample } from './strategyExample.ts'
import { toWheelCentre, toWheelNodes } from './wheelModel.ts'

const toAddress = (path: string) => `${path}?geo=2584`
const standings = [
  sampleStanding('motion', { status: 'significantProgress' }),
  sampleStanding('somn', { status: 'significantSetback' }),
  sampleStanding('tillit', { status: 'notAssessable' }),
  sampleStanding('bio', { status: 'noProgress' }),
  sampleStanding('bredband', { status: 'significantProgress' }),
]
const [care, travel] = toWheelNodes(strategyExample, standings, 'sv', toAddress)

test('the tree is the strategy’s: areas, goals and indicators in its order', () => {
  expect(care?.children.map((goal) => [goal.id, goal.children.map(({ id }) => id)])).toEqual([
    ['halsa', ['motion', 'somn', 'tillit']],
    ['kultur', ['bio']],
  ])
  expect(travel?.children.map(({ id }) => id)).toEqual(['vagar', 'flyg'])
})

test('an area is named with its number and everything that is known of it, and read out shorter', () => {
  expect(care).toMatchObject({
    number: 1,
    title: 'God omsorg',
    shortTitle: 'Omsorg',
    href: '/insatsomraden/omsorg?geo=2584',
    label:
      '1 Omsorg, insatsområdet God omsorg: 1 av 4 förbättras, 1 försämras, 1 står stilla, 1 kan inte bedömas',
    detail: '1 av 4 förbättras, 1 försämras',
  })
})

test('a goal with one indicator is said in one word, and an empty goal says so', () => {
  expect(care?.children[1]).toMatchObject({
    href: '/mal/kultur?geo=2584',
    label: 'Mål, Rikare kultur: Står stilla',
  })
  expect(travel?.children[1]).toMatchObject({ label: 'Mål, Flyg i tid: Inga indikatorer', children: [] })
})

test('an indicator carries its verdict, worded by the target that holds for the place', () => {
  expect(travel?.children[0]?.children[0]).toMatchObject({
    href: '/indikatorer/bredband?geo=2584',
    label: 'Bredband: I takt med målet',
    detail: 'I takt med målet',
    status: 'significantProgress',
  })
  const elsewhere = [sampleStanding('bredband', { status: 'significantProgress', region: '2584' })]
  const [, inKiruna] = toWheelNodes(strategyExample, elsewhere, 'sv', toAddress)
  expect(inKiruna?.children[0]?.children[0]?.label).toBe('Bredband: Förbättras')
})

test('without standings the tree is whole and claims nothing', () => {
  const [first] = toWheelNodes(strategyExample, [], 'en', toAddress)
  const [goal] = first?.children ?? []
  expect(first?.label).toBe('1 Care, focus area Good care')
  expect(first).not.toHaveProperty('detail')
  expect(goal?.children[0]).toEqual({
    id: 'motion',
    title: 'Exercise',
    label: 'Exercise',
    href: '/indikatorer/motion?geo=2584',
    children: [],
  })
})

test('the centre is the vision and leads to the overview', () => {
  expect(toWheelCentre(strategyExample, 'en', toAddress)).toEqual({
    title: 'Vision',
    year: 2030,
    href: '/?geo=2584',
    label: 'Vision 2030: A good county',
  })
})
