import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findPlaceInPath } from './paths.ts'
import {
  contentParameters,
  findRegionCode,
  parseAddressState,
  toCarriedSearch,
  toRegionChange,
} from './pathState.ts'

const parse = (query: string) => parseAddressState(new URLSearchParams(query))

describe('an address with anything in it', () => {
  test.each([
    ['geo=2584', { region: '2584' }],
    ['geo=__proto__', { region: undefined }],
    ['geo=258', { region: undefined }],
    ['geo=00&geo=25', { region: '00' }],
    ['geo=%E0%A4%A', { region: undefined }],
    [`geo=${'1'.repeat(8000)}`, { region: undefined }],
    ['tema=morkt', { theme: 'morkt' }],
    ['tema=<script>', { theme: undefined }],
    ['stor=utveckling', { enlarged: 'utveckling' }],
    ['stor=javascript:alert(1)', { enlarged: undefined }],
    ['metod=statcan&basar=2015', { method: 'statcan', baseYear: 2015 }],
    ['metod=__proto__', { method: undefined }],
    ['metod=Eurostat', { method: undefined }],
    ['basar=15', { baseYear: undefined }],
    ['basar=1066', { baseYear: undefined }],
    ['basar=2015.5', { baseYear: undefined }],
    ['varfor=laddbara-nybilar', { explained: 'laddbara-nybilar' }],
    ['varfor=../../x', { explained: undefined }],
    ['varfor=constructor', { explained: 'constructor' }],
    ['constructor=1', { region: undefined, theme: undefined, enlarged: undefined }],
  ])('%s', (query, expected) => {
    expect(parse(query)).toMatchObject(expected)
  })
})

test('region, theme and method follow along, what belongs to one view does not', () => {
  expect(toCarriedSearch(new URLSearchParams('metod=statcan&basar=2015&varfor=uvas'))).toBe(
    '?metod=statcan&basar=2015',
  )
  expect(toCarriedSearch(new URLSearchParams('geo=2584&q=x&tema=morkt&stor=kon'))).toBe(
    '?geo=2584&tema=morkt',
  )
  expect(toCarriedSearch(new URLSearchParams('q=x'))).toBe('')
})

test('boot.js knows the same parameters as the app', () => {
  const boot = readFileSync(new URL('../public/boot.js', import.meta.url), 'utf8')
  const listed = /contentParameters = \[([^\]]*)\]/u.exec(boot)?.[1] ?? ''
  expect(listed.match(/[a-z]+/gu)).toEqual(contentParameters)
})

test('a link may set what is carried, or take it away', () => {
  const here = new URLSearchParams('geo=2584&metod=statcan&q=x')
  expect(toCarriedSearch(here, { metod: 'unChart', basar: '2016' })).toBe(
    '?geo=2584&metod=unChart&basar=2016',
  )
  expect(toCarriedSearch(here, { metod: undefined })).toBe('?geo=2584')
})

describe('a place that stands in the path', () => {
  test.each([
    ['/platser/2584', '2584'],
    ['/en/platser/25', '25'],
    ['/platser/00/', '00'],
    ['/platser', undefined],
    ['/platser/258', undefined],
    ['/platser/__proto__', undefined],
    ['/indikatorer/2584', undefined],
    ['/platser/2584/mer', undefined],
  ])('%s', (pathname, code) => {
    expect(findPlaceInPath(pathname)).toBe(code)
  })

  test('goes before the one in the query', () => {
    const search = new URLSearchParams('geo=2580')
    expect(findRegionCode('/platser/2584', search)).toBe('2584')
    expect(findRegionCode('/platser', search)).toBe('2580')
    expect(findRegionCode('/', new URLSearchParams())).toBeUndefined()
  })

  test.each([
    ['out of a place, it follows in the query', '/platser/2584', '/nulage', { geo: '2584' }],
    ['out of the home region, nothing needs to', '/en/platser/25', '/nulage', { geo: undefined }],
    ['from place to place, the path says it', '/platser/2584', '/platser/2580', { geo: undefined }],
    ['to a place, what was chosen before is left', '/nulage', '/platser/2580', { geo: undefined }],
    ['between other views nothing changes', '/nulage', '/platser', {}],
  ])('%s', (_name, from, to, change) => {
    expect(toRegionChange(from, to, '25')).toEqual(change)
  })

  test('while nobody knows which the home region is, it follows too', () => {
    expect(toRegionChange('/platser/25', '/', undefined)).toEqual({ geo: '25' })
  })
})
