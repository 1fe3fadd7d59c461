import { describe, expect, test } from 'vitest'
import type { SearchHit } from '#domain/search/search.ts'
import { search } from '#domain/search/search.ts'
import { toSearchIndex } from '#domain/search/searchIndex.ts'
import { englishQueries } from './englishQueries.ts'
import { readPublishedSearch } from './publishedSearch.ts'
import { swedishQueries } from './swedishQueries.ts'

const published = readPublishedSearch()
const indexes = {
  sv: toSearchIndex({ ...published, language: 'sv' }),
  en: toSearchIndex({ ...published, language: 'en' }),
}

/** "indicator arbetsloshet in 2584 women": what is found first, and in which state it opens. */
function describeHit({ kind, id, state: { place, group, sex } }: SearchHit): string {
  return [kind, id, place && `in ${place}`, group, sex].filter(Boolean).join(' ')
}

function findFirst(query: string, language: 'sv' | 'en'): string {
  const { combinations, hits } = search(query, indexes[language])
  const [first] = [...combinations, ...hits]
  return first ? describeHit(first) : 'nothing'
}

describe('in Swedish, first comes', () => {
  test.each(swedishQueries)('%s → %s', (query, expected) => {
    expect(findFirst(query, 'sv')).toBe(expected)
  })
})

describe('in English, first comes', () => {
  test.each(englishQueries)('%s → %s', (query, expected) => {
    expect(findFirst(query, 'en')).toBe(expected)
  })
})

describe('what means nothing finds nothing, and breaks nothing', () => {
  test.each([
    '',
    '   ',
    'xyzzy',
    'zzzzzzzz',
    '__proto__',
    'hasOwnProperty',
    '.*',
    '(',
    '[a-',
    '(a+)+$',
    '\\',
    '%E0%A4%A',
    '<img onerror=alert()>',
    '\u0000',
    '\ud800',
    '🙂🙂🙂',
  ])('%j', (query) => {
    expect(findFirst(query, 'sv')).toBe('nothing')
  })

  test('8 kB of one word, and of many', () => {
    expect(findFirst('q'.repeat(8000), 'sv')).toBe('nothing')
    expect(findFirst('arbetslöshet '.repeat(700), 'sv')).toBe('indicator arbetsloshet')
  })
})

test('two places are two combinations, and every other indicator opens in the first', () => {
  const { combinations, hits } = search('bredband luleå piteå', indexes.sv)
  expect(combinations.map(describeHit)).toEqual(['indicator bredband in 2580', 'indicator bredband in 2581'])
  expect(hits.map(describeHit)).toContain('indicator bredband-glesbygd in 2580')
  expect(hits.map(describeHit)).toContain('place 2581')
})

test('a word that nothing has is told', () => {
  expect(search('arbetslöshet grönsakssoppa', indexes.sv).missing).toEqual(['grönsakssoppa'])
  expect(search('arbetslöshet', indexes.sv).missing).toEqual([])
})

test('what is spelt much like something is offered, when nothing is found', () => {
  const { hits, nearest } = search('arrbetzlöshet', indexes.sv)
  expect(hits).toEqual([])
  expect(nearest.map(describeHit)).toContain('indicator arbetsloshet')
  expect(search('xyzzy', indexes.sv).nearest).toEqual([])
})

test('every example that is offered finds something, in both languages', () => {
  for (const language of ['sv', 'en'] as const)
    for (const { [language]: example = '' } of published.synonyms.suggestions)
      expect(findFirst(example, language), example).not.toBe('nothing')
})

test('everything is found by its own title, among the first three', () => {
  for (const language of ['sv', 'en'] as const)
    for (const { kind, id, fields } of indexes[language].documents) {
      const title = fields.find((field) => field.language === language)?.text ?? ''
      const { combinations, hits } = search(title, indexes[language])
      const first = [...combinations, ...hits].slice(0, 3)
      expect(first, `${title} (${kind} ${id})`).toContainEqual(expect.objectContaining({ kind, id }))
    }
})
