import { expect, test } from 'vitest'
import type { PeerField, PeerRule } from './peerRule.ts'
import { findChoosable, findPeers, offerRules } from './peerRule.ts'
import type { Region, RegionCatalogue } from './region.ts'
import { regionKindOf } from './region.ts'
import type { FigureTable } from './toCubeOf.ts'
import { toCubeOf } from './toCubeOf.ts'

const codes = ['00', '01', '24', '25', '2505', '2514', '2523', '2560', '2580', '2581', '2582', '2584']
const regions = codes.map((code): Region => {
  const parent = code.length === 4 ? code.slice(0, 2) : undefined
  return { code, kind: regionKindOf(code), name: { sv: code }, parent }
})
const group = (id: string, members: readonly string[]) => ({ id, title: { sv: id }, members })
const catalogue: RegionCatalogue = {
  regions,
  groups: [
    group('alla-kommuner', ['2505', '2514', '2523', '2560', '2580', '2581', '2582', '2584']),
    group('liknande', ['24', '99']),
    group('alla-lan', ['01', '24', '25']),
    group('kust', ['2514', '2580', '2581']),
    group('blandad', ['24', '2580']),
  ],
}

/** Starts in 2018: Kiruna (2584) 17.9; Luleå and Boden both 0.5 away, which binary numbers do not say. */
const starts: Readonly<Record<string, number>> = {
  '00': 24,
  '01': 22,
  '24': 26,
  '25': 26.5,
  '2505': 30.1,
  '2514': 17.8,
  '2523': 20.9,
  '2560': 15.2,
  '2580': 17.4,
  '2581': 17.9,
  '2582': 18.4,
  '2584': 17.9,
}
const table: FigureTable = Object.fromEntries(
  Object.entries(starts).map(([code, start]) => [code, { total: { 2018: start, 2022: start - 1 } }]),
)

const field = (subject: string, part: Partial<PeerField> = {}): PeerField => ({
  subject: regions.find(({ code }) => code === subject) ?? {
    code: subject,
    kind: 'county',
    name: { sv: '' },
  },
  home: '25',
  comparison: '00',
  peerGroup: 'liknande',
  catalogue,
  cube: toCubeOf(table),
  sex: 'total',
  baseYear: 2018,
  ...part,
})
const peersOf = (rule: PeerRule, subject: string, part?: Partial<PeerField>) =>
  findPeers(rule, field(subject, part)).places.map(({ code }) => code)

test.each<[string, PeerRule, string, readonly string[]]>([
  ['the country has no peers beside it', { kind: 'country' }, '2584', []],
  ['counties, without the own', { kind: 'counties' }, '25', ['01', '24']],
  ['similar: those of the group that exist', { kind: 'similar' }, '25', ['24']],
  [
    'the home region’s municipalities',
    { kind: 'municipalities' },
    '2584',
    ['2505', '2514', '2523', '2560', '2580', '2581', '2582'],
  ],
  ['a group without the place itself', { kind: 'group', id: 'kust' }, '2580', ['2514', '2581']],
  ['a group seen from outside', { kind: 'group', id: 'kust' }, '2584', ['2514', '2580', '2581']],
  ['a group that is not there', { kind: 'group', id: 'fjall' }, '2584', []],
  // 0 (Piteå), 0.1 (Kalix), 0.5 (Luleå before Boden, by code), 2.7 (Älvsbyn); Gällivare is 3.0 away.
  ['the five nearest', { kind: 'sameStart' }, '2584', ['2581', '2514', '2580', '2582', '2560']],
  ['fewer than five where there are no more', { kind: 'sameStart' }, '25', ['24', '01']],
  [
    'chosen, in the order they were chosen',
    { kind: 'chosen', codes: ['2582', '01'] },
    '2584',
    ['2582', '01'],
  ],
  [
    'chosen twice, unknown, oneself, the country',
    { kind: 'chosen', codes: ['2580', '2580', '9999', '2584', '00', '__proto__'] },
    '2584',
    ['2580'],
  ],
])('%s', (_, rule, subject, expected) => {
  expect(peersOf(rule, subject)).toEqual(expected)
})

test('at most eight are chosen', () => {
  const many = codes.filter((code) => code !== '2584')
  expect(peersOf({ kind: 'chosen', codes: many }, '2584')).toHaveLength(7)
  expect(peersOf({ kind: 'chosen', codes: many.slice(1) }, '2584')).toHaveLength(8)
})

test('who has no value in the base year is not near, and without a base there is no start', () => {
  const cube = toCubeOf({ ...table, '2581': { total: { 2020: 17.9 } } })
  expect(peersOf({ kind: 'sameStart' }, '2584', { cube })).toEqual(['2514', '2580', '2582', '2560', '2523'])
  expect(peersOf({ kind: 'sameStart' }, '2584', { baseYear: undefined })).toEqual([])
  expect(peersOf({ kind: 'sameStart' }, '2584', { baseYear: 2019 })).toEqual([])
})

test('who is named and has no figures is told apart', () => {
  const cube = toCubeOf({ '2580': { total: { 2022: 1 } }, '2584': { total: { 2022: 1 } } })
  const peers = findPeers({ kind: 'group', id: 'kust' }, field('2584', { cube }))
  expect(peers.places.map(({ code }) => code)).toEqual(['2580'])
  expect(peers.withoutFigures.map(({ code }) => code)).toEqual(['2514', '2581'])
})

const offeredTo = (subject: string, part?: Partial<PeerField>) =>
  offerRules(field(subject, part)).map((rule) => (rule.kind === 'group' ? rule.id : rule.kind))

test('what is offered to whom: groups only of the home region’s municipalities, and not all of them', () => {
  expect(offeredTo('25')).toEqual([
    'country',
    'counties',
    'similar',
    'municipalities',
    'kust',
    'sameStart',
    'chosen',
  ])
  expect(offeredTo('2584')).toEqual(['country', 'municipalities', 'kust', 'sameStart', 'chosen'])
  expect(offeredTo('00')).toEqual(['country', 'counties', 'chosen'])
})

test('only where the measure is published', () => {
  const counties = toCubeOf({
    '00': { total: { 2018: 1 } },
    '01': { total: { 2018: 1 } },
    '25': { total: { 2018: 1 } },
  })
  expect(offeredTo('25', { cube: counties })).toEqual(['country', 'counties', 'sameStart', 'chosen'])
  const alone = toCubeOf({ '00': { total: { 2018: 1 } }, '25': { total: { 2018: 1 } } })
  expect(offeredTo('25', { cube: alone })).toEqual(['country'])
  expect(offeredTo('25', { catalogue: { regions: [], groups: [] } })).toEqual(['country'])
})

test('whom a reader may choose', () => {
  expect(findChoosable(field('2584')).map(({ code }) => code)).toEqual(codes.slice(1, -1))
  const women = toCubeOf({ '2580': { women: { 2022: 1 } }, '2581': { total: { 2022: 1 } } })
  expect(findChoosable(field('2584', { cube: women, sex: 'women' })).map(({ code }) => code)).toEqual([
    '2580',
  ])
})
