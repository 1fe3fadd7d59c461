import { expect, test } from 'vitest'
import type { Indicator } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import type { FigureTable } from '#domain/toCubeOf.ts'
import { madeUpIndicator } from '../../madeUpIndicator.ts'
import { country, county, kiruna, lulea } from '../placesExample.ts'
import { choiceOf } from './choiceExample.ts'

const years = { 2016: 40, 2018: 50, 2020: 45, 2022: 60 }
const everywhere: FigureTable = {
  '00': { total: years },
  '25': { total: years, women: years, men: years },
  '2580': { total: years },
  '2581': { total: years },
  '2582': { total: years },
  '2584': { total: years, women: years, men: years },
}
const shares = madeUpIndicator(everywhere)
const people = madeUpIndicator(
  {
    '00': { total: { 2018: 900, 2022: 1000 } },
    '25': { total: { 2018: 90, 2022: 100 } },
    '2580': { total: { 2018: 60, 2022: 70 } },
    '2584': { total: { 2018: 30, 2022: 30 } },
  },
  { valueKind: 'number' },
)
const bySex = madeUpIndicator({
  '00': { women: years, men: years },
  '25': { women: years, men: years },
  '2580': { women: years, men: years },
  '2584': { women: years, men: years },
})

const told = (indicator: Indicator, place: Region, query: string) => {
  const { rule, peers, sex, scale, relative, base, period, pinned } = choiceOf(indicator, place, query)
  return { rule: rule.kind, peers: peers.map(({ code }) => code), sex, scale, relative, base, period, pinned }
}

test('nothing asked for: the country, values, all years, the total', () => {
  expect(told(shares, kiruna, '')).toEqual({
    rule: 'country',
    peers: [],
    sex: 'total',
    scale: 'value',
    relative: undefined,
    base: 2018,
    period: { from: undefined, to: undefined },
    pinned: [],
  })
})

test.each<[string, Indicator, Region, string, object]>([
  ['a rule that is offered', shares, kiruna, 'jamfor=kust', { rule: 'group', peers: ['2580', '2581'] }],
  ['a municipality is not seen among counties', shares, kiruna, 'jamfor=lan', { rule: 'country' }],
  ['a group that is not there', shares, kiruna, 'jamfor=fjall', { rule: 'country' }],
  ['of a list, those that can be compared', shares, kiruna, 'jamfor=2582,9999,2584', { peers: ['2582'] }],
  ['a list with nobody in it yet', shares, kiruna, 'jamfor=valda', { rule: 'chosen', peers: [] }],
  ['pins of those that are drawn', shares, kiruna, 'jamfor=kust&fast=2581,2582', { pinned: ['2581'] }],
  ['pins without peers', shares, kiruna, 'fast=2581', { pinned: [] }],
  ['index', shares, kiruna, 'skala=index', { scale: 'index', relative: 'index', base: 2018 }],
  ['change of a share', shares, kiruna, 'skala=andring', { relative: 'points' }],
  ['change of a total', people, county, 'skala=andring', { relative: 'perCent' }],
  ['women', shares, kiruna, 'kon=kvinnor', { sex: 'women' }],
  ['women where they are not told apart', shares, lulea, 'kon=kvinnor', { sex: 'total' }],
  ['women and men where only they are', bySex, kiruna, '', { sex: 'both' }],
  ['among others by one sex at a time', bySex, kiruna, 'jamfor=kommuner', { sex: 'women', peers: ['2580'] }],
  ['the other sex', bySex, kiruna, 'jamfor=kommuner&kon=man', { sex: 'men' }],
  ['both of a place that has a total', shares, kiruna, 'jamfor=kommuner&kon=bada', { sex: 'total' }],
])('%s', (_, indicator, place, query, expected) => {
  expect(told(indicator, place, query)).toMatchObject(expected)
})

test('the levels of a total are not compared: beside others it is an index, unless a change is asked for', () => {
  expect(told(people, county, '')).toMatchObject({ scale: 'value' })
  expect(told(people, county, 'jamfor=kommuner')).toMatchObject({ rule: 'municipalities', scale: 'index' })
  expect(told(people, county, 'jamfor=kommuner&skala=varde')).toMatchObject({ scale: 'index' })
  expect(told(people, county, 'jamfor=kommuner&skala=andring')).toMatchObject({ relative: 'perCent' })
  expect(choiceOf(people, county, 'jamfor=kommuner').offered.scales).toEqual({
    value: 'levels',
    change: undefined,
    index: undefined,
  })
})

test('a total below zero can be compared with nobody, and changes in its own unit', () => {
  const net = madeUpIndicator(
    {
      '25': { total: { 2018: -30, 2022: 10 } },
      '2580': { total: { 2018: -40, 2022: 20 } },
      '2584': { total: { 2018: 10, 2022: -10 } },
    },
    { valueKind: 'number' },
  )
  expect(told(net, county, 'jamfor=kommuner&skala=index')).toMatchObject({ rule: 'country', scale: 'value' })
  expect(told(net, county, 'skala=andring')).toMatchObject({ relative: 'own' })
  expect(choiceOf(net, county).offered).toMatchObject({
    rules: [{ kind: 'country' }],
    scales: { value: undefined, change: undefined, index: 'negative' },
  })
})

test('a period without the base year moves the base, and the starts with it', () => {
  expect(told(shares, kiruna, 'fran=2020&skala=index')).toMatchObject({
    base: 2020,
    period: { from: 2020, to: undefined },
  })
  expect(told(shares, kiruna, 'fran=2016&till=2018')).toMatchObject({ base: 2016, period: { to: 2018 } })
  expect(told(shares, kiruna, 'fran=2022&till=2016').period).toEqual({})
})

test('one year alone: no scale but the value', () => {
  const once = madeUpIndicator({ '25': { total: { 2022: 5 } }, '00': { total: { 2022: 6 } } })
  expect(told(once, county, 'skala=index')).toMatchObject({ scale: 'value', base: undefined })
  expect(choiceOf(once, county).offered.scales).toEqual({
    value: undefined,
    change: 'noBase',
    index: 'noBase',
  })
})

test('a place without figures: the home region leads', () => {
  const counties = madeUpIndicator({ '00': { total: years }, '25': { total: years } })
  const { subject, offered } = choiceOf(counties, kiruna)
  expect(subject).toBe(county)
  expect(offered.rules.map(({ kind }) => kind)).toEqual(['country'])
})

test('the country itself may be seen beside places a reader chooses', () => {
  expect(choiceOf(shares, country).offered.rules.map(({ kind }) => kind)).toEqual([
    'country',
    'counties',
    'chosen',
  ])
})
