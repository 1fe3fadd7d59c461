import { describe, expect, test } from 'vitest'
import { overviewWords } from './overviewWords.ts'

const { sv, en } = overviewWords

test.each([
  [4, 'Fyra år återstår till 2030.', 'Four years remain until 2030.'],
  [1, 'Ett år återstår till 2030.', 'One year remains until 2030.'],
  [13, '13 år återstår till 2030.', '13 years remain until 2030.'],
  [0, 'Nu är det 2030, strategins målår.', 'This is 2030, the strategy’s target year.'],
  [-2, 'Målåret 2030 har passerat.', 'The target year 2030 has passed.'],
])('%i years left', (years, swedish, english) => {
  expect(sv.yearsLeft(years, 2030)).toBe(swedish)
  expect(en.yearsLeft(years, 2030)).toBe(english)
})

describe('how fresh the figures are', () => {
  test('most of them older than the latest', () => {
    expect(sv.freshness(2022, true, 2024)).toBe('De flesta uppgifterna är från 2022; de senaste från 2024.')
    expect(en.freshness(2022, true, 2024)).toBe('Most figures are from 2022; the latest from 2024.')
  })
  test('none newer than the common year, which is not most of them', () => {
    expect(sv.freshness(2024, false, 2024)).toBe('Det vanligaste året för uppgifterna är 2024.')
  })
})

test('measures that are not published for a place', () => {
  expect(sv.notPublished(1, 'municipality')).toBe('Ett av måtten publiceras inte för kommuner.')
  expect(en.notPublished(1, 'country')).toBe('One of the measures is not published for the country.')
  expect(en.notPublished(3, 'municipality')).toBe(
    'Three of the measures are not published for municipalities.',
  )
})

test('perspectives are joined as the language does', () => {
  expect(sv.perspectives(['Hållbarhet', 'Jämställdhet', 'Mångfald'])).toBe(
    'Alltid med hållbarhet, jämställdhet och mångfald i fokus',
  )
})

test('areas are counted in words', () => {
  expect(sv.areas(4)).toBe('Fyra insatsområden')
  expect(sv.areas(1)).toBe('Ett insatsområde')
  expect(en.areas(14)).toBe('14 focus areas')
})
