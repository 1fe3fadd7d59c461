import { describe, expect, test } from 'vitest'
import { strategy } from './listExample.ts'
import { columnIds, defaultColumns, isWiderThanPage } from './listColumns.ts'
import type { ListState } from './listState.ts'
import { defaultState, parseListState, toListSearch, toListVocabulary, toOfferedState } from './listState.ts'

const vocabulary = toListVocabulary(strategy)
const parse = (query: string) => parseListState(new URLSearchParams(query), vocabulary)
const write = (state: Partial<ListState>, query = '') =>
  toListSearch(new URLSearchParams(query), { ...defaultState, ...state })

describe('what an address says of the list', () => {
  test.each<[string, Partial<ListState>]>([
    ['', {}],
    ['ordning=-andring', { order: { key: 'change', isDescending: true } }],
    ['gruppera=ingen', { isGrouped: false }],
    ['kolumner=senaste,ar', { columns: ['latest', 'year'] }],
    ['kolumner=ar&kolumner=senaste', { columns: ['latest', 'year'] }],
    ['kolumner=inga', { columns: [] }],
    ['kolumner=okand', {}],
    ['kolumner=', {}],
    ['sida=3', { page: 3 }],
    ['sida=alla', { page: 'all' }],
    ['valda=kultur,halsa', { chosen: ['kultur', 'halsa'] }],
    ['valda=kultur%2Chalsa', { chosen: ['kultur', 'halsa'] }],
    ['valda=kultur&valda=halsa,kultur', { chosen: ['kultur', 'halsa'] }],
    ['visa=jamforelse&bild=var-for-sig', { isComparing: true, picture: 'separate' }],
  ])('?%s', (query, expected) => {
    expect(parse(query)).toEqual({ ...defaultState, ...expected })
  })

  test.each([
    'ordning=pris&gruppera=mal&kolumner=__proto__',
    'sida=0&visa=varde&bild=cirkel',
    'sida=-1',
    'sida=1e9',
    'sida=99999',
    'valda=okand,__proto__,constructor',
    `valda=${'x,'.repeat(4000)}`,
    `kolumner=${'a'.repeat(8000)}`,
    'gruppera=%E0%A4%A&sida=%00',
  ])('nothing of ?%.60s', (query) => {
    expect(parse(query)).toEqual(defaultState)
  })
})

describe('the address of a state', () => {
  test('is empty for the usual one, and keeps what is not the list’s', () => {
    expect(write({})).toBe('')
    expect(write({}, 'geo=2584&ordning=namn&tema=morkt')).toBe('?geo=2584&tema=morkt')
  })

  test('has its commas bare', () => {
    expect(write({ chosen: ['kultur', 'halsa'] })).toBe('?valda=kultur,halsa')
  })

  test('gives back what is parsed from it', () => {
    const state: ListState = {
      filter: {
        text: 'a,b',
        chosen: { ...defaultState.filter.chosen, status: ['forbattras', 'forsamras'], goal: ['m1'] },
      },
      order: { key: 'rank', isDescending: false },
      isGrouped: false,
      columns: ['goal', 'source'],
      page: 'all',
      chosen: ['gini', 'halsa'],
      isComparing: true,
      picture: 'separate',
    }
    expect(parse(write(state))).toEqual(state)
    expect(parse(write({ columns: [] })).columns).toEqual([])
  })
})

test('at most six are chosen', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const { chosen } = parseListState(new URLSearchParams(`valda=${ids.join()}`), {
    ...vocabulary,
    indicators: new Set(ids),
  })
  expect(chosen).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('the country is neither compared nor ranked', () => {
  const asked: ListState = { ...defaultState, order: { key: 'rank', isDescending: false } }
  expect(toOfferedState(asked, 'country')).toMatchObject({
    order: undefined,
    columns: ['verdict', 'latest', 'change', 'trend'],
  })
  expect(toOfferedState(asked, 'county')).toEqual(asked)
})

test('the usual columns have room on the page, all of them have not', () => {
  expect(isWiderThanPage(defaultColumns)).toBe(false)
  expect(isWiderThanPage(['latest', 'year'])).toBe(false)
  expect(isWiderThanPage(columnIds)).toBe(true)
})
