import { expect, test } from 'vitest'
import { toPageSearch, toQuery, withChanges } from './pageAddress.ts'

const search = new URLSearchParams(
  'geo=2584&jamfor=2580,2581&fran=2015&skala=index&ar=2019&bild=lutning&tema=morkt&varfor=uvas&stor=kon&q=x',
)

test('another place keeps what was chosen on the page, and drops what is open for a moment', () => {
  expect(toPageSearch(search, { geo: '2580' })).toBe(
    '?geo=2580&tema=morkt&jamfor=2580,2581&fran=2015&skala=index&bild=lutning&ar=2019',
  )
  expect(toPageSearch(new URLSearchParams('geo=2584&q=x'), { geo: undefined })).toBe('')
})

test('a change leaves the rest alone', () => {
  expect(toQuery(withChanges(new URLSearchParams('stor=utveckling&fast=2580'), { fast: '2580,2581' }))).toBe(
    '?stor=utveckling&fast=2580,2581',
  )
  expect(toQuery(withChanges(new URLSearchParams('fast=2580'), { fast: undefined }))).toBe('')
})
