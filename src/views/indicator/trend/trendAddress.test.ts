import { expect, test } from 'vitest'
import { parseTrendWish, toTrendChanges } from './trendAddress.ts'

const parse = (query: string) => parseTrendWish(new URLSearchParams(query))

test.each([
  ['', { rule: undefined, pinned: [], period: {}, scale: undefined, sex: undefined }],
  ['jamfor=samma-start', { rule: { kind: 'sameStart' } }],
  ['jamfor=lan', { rule: { kind: 'counties' } }],
  ['jamfor=liknande', { rule: { kind: 'similar' } }],
  ['jamfor=kommuner', { rule: { kind: 'municipalities' } }],
  ['jamfor=riket', { rule: { kind: 'country' } }],
  ['jamfor=kust', { rule: { kind: 'group', id: 'kust' } }],
  ['jamfor=valda', { rule: { kind: 'chosen', codes: [] } }],
  ['jamfor=2580,2584,2580', { rule: { kind: 'chosen', codes: ['2580', '2584'] } }],
  ['jamfor=24', { rule: { kind: 'chosen', codes: ['24'] } }],
  ['fast=2580', { pinned: ['2580'] }],
  ['fran=2015&till=2022', { period: { from: 2015, to: 2022 } }],
  ['skala=varde', { scale: 'value' }],
  ['skala=andring', { scale: 'change' }],
  ['skala=index', { scale: 'index' }],
  ['kon=kvinnor', { sex: 'women' }],
  ['kon=man', { sex: 'men' }],
  ['kon=bada', { sex: 'both' }],
])('%s', (query, expected) => {
  expect(parse(query)).toMatchObject(expected)
})

test.each([
  ['jamfor=2580,258', { rule: undefined }],
  ['jamfor=,', { rule: undefined }],
  ['jamfor=<script>', { rule: undefined }],
  ['jamfor=../..', { rule: undefined }],
  [`jamfor=${'a'.repeat(8000)}`, { rule: undefined }],
  [`jamfor=${Array.from({ length: 41 }, (_, index) => 1000 + index).join(',')}`, { rule: undefined }],
  // Looks like the id of a group; that there is none is decided by the catalogue.
  ['jamfor=constructor', { rule: { kind: 'group', id: 'constructor' } }],
  ['jamfor=__proto__', { rule: undefined }],
  ['jamfor=lan&jamfor=kust', { rule: { kind: 'counties' } }],
  ['fast=2580;2584', { pinned: [] }],
  ['fast=javascript:alert(1)', { pinned: [] }],
  ['fran=15&till=20222', { period: { from: undefined, to: undefined } }],
  ['fran=-2015&till=2022.5', { period: { from: undefined, to: undefined } }],
  ['skala=__proto__&kon=toString', { scale: undefined, sex: undefined }],
  ['skala=Index', { scale: undefined }],
  ['kon=%E0%A4%A', { sex: undefined }],
])('garbage: %s', (query, expected) => {
  expect(parse(query)).toMatchObject(expected)
})

test('what is written is what is read', () => {
  const wishes = [
    { rule: { kind: 'sameStart' } },
    { rule: { kind: 'group', id: 'inland' } },
    { rule: { kind: 'chosen', codes: [] } },
    { rule: { kind: 'chosen', codes: ['2580', '24'] } },
    { pinned: ['2580', '2581'] },
    { period: { from: 2015, to: undefined } },
    { scale: 'index' },
    { sex: 'both' },
  ] as const
  for (const wish of wishes) {
    const written = Object.entries(toTrendChanges(wish)).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    )
    expect(parseTrendWish(new URLSearchParams(written))).toMatchObject(wish)
  }
})

test('what is undefined in a change is taken away, what is not in it is left alone', () => {
  expect(
    toTrendChanges({ rule: undefined, period: {}, scale: undefined, sex: undefined, pinned: [] }),
  ).toEqual({
    jamfor: undefined,
    fran: undefined,
    till: undefined,
    skala: undefined,
    kon: undefined,
    fast: undefined,
  })
  expect(toTrendChanges({ scale: 'index' })).toEqual({ skala: 'index' })
})
