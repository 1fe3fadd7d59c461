import { expect, test } from 'vitest'
import { parsePicture, parseStep, pictures, toPictureSlug } from './pictureAddress.ts'

const search = (query: string) => new URLSearchParams(query)

test.each([
  ['', 'bars'],
  ['bild=lutning', 'slope'],
  ['bild=stapel', 'bars'],
  ['bild=__proto__', 'bars'],
  ['bild=', 'bars'],
])('picture: %s', (query, expected) => {
  expect(parsePicture(search(query))).toBe(expected)
})

test('what is written is what is read', () => {
  for (const picture of pictures)
    expect(parsePicture(search(`bild=${toPictureSlug(picture) ?? ''}`))).toBe(picture)
})

test.each([
  ['ar=2019', 2019],
  ['ar=2018', undefined],
  ['ar=19', undefined],
  ['ar=2019.0', undefined],
  ['ar=javascript:', undefined],
  ['', undefined],
])('year: %s', (query, expected) => {
  expect(parseStep(search(query), [2017, 2019, 2022])).toBe(expected)
})
