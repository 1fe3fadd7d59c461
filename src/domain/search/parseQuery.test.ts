import { expect, test } from 'vitest'
import { sampleArea, sampleGoal, sampleIndicator, sampleStrategy } from '#views/sampleStrategy.ts'
import type { RegionCatalogue } from '../region.ts'
import { parseQuery } from './parseQuery.ts'
import { toSearchIndex } from './searchIndex.ts'
import type { Synonyms } from './synonyms.ts'

const catalogue: RegionCatalogue = {
  regions: [
    { code: '00', kind: 'country', name: { sv: 'Riket', en: 'Sweden' } },
    { code: '24', kind: 'county', parent: '00', name: { sv: 'Västerbottens län' } },
    { code: '25', kind: 'county', parent: '00', name: { sv: 'Norrbottens län', en: 'Norrbotten County' } },
    { code: '2580', kind: 'municipality', parent: '25', name: { sv: 'Luleå', en: 'Luleå' } },
    { code: '2584', kind: 'municipality', parent: '25', name: { sv: 'Kiruna', en: 'Kiruna' } },
    { code: '2480', kind: 'municipality', parent: '24', name: { sv: 'Umeå' } },
  ],
  groups: [
    { id: 'kommuner', title: { sv: 'Kommuner' }, members: ['2580'] },
    { id: 'liknande', title: { sv: 'Liknande län' }, members: ['24'] },
  ],
}
const synonyms: Synonyms = {
  ignored: { sv: ['i', 'för', 'och'], en: ['in', 'the'] },
  meanings: [],
  things: [
    { kind: 'sex', id: 'women', sv: ['kvinnor', 'tjejer'], en: ['women'] },
    { kind: 'sex', id: 'men', sv: ['män'], en: ['men'] },
    { kind: 'group', id: 'kommuner', sv: ['kommuner', 'kommun'], en: [] },
    { kind: 'group', id: 'liknande', sv: ['liknande län'], en: ['similar'] },
    { kind: 'group', id: 'finns-inte', sv: ['öar'], en: [] },
    { kind: 'place', id: '25', sv: ['norrbotten', 'länet'], en: [] },
  ],
  suggestions: [],
}
const strategy = sampleStrategy({
  focusAreas: [sampleArea(1, [sampleGoal('arbete', ['arbetsloshet', 'lan'])])],
  indicators: [
    sampleIndicator('arbetsloshet', { title: { sv: 'Arbetslöshet', en: 'Unemployment' } }),
    sampleIndicator('lan', { title: { sv: 'Kirurgi', en: 'Surgery' } }),
  ],
})
const index = toSearchIndex({ strategy, catalogue, pages: [], synonyms, language: 'sv' })

/** words | places | groups | sexes */
function parse(text: string): string {
  const { words, places, groups, sexes } = parseQuery(text, index)
  return [words.map(({ exact }) => exact), places, groups, sexes].map((part) => part.join(' ')).join(' | ')
}

test.each([
  ['arbetslöshet', 'arbetslöshet |  |  | '],
  ['arbetslöshet kiruna kvinnor', 'arbetslöshet | 2584 |  | women'],
  ['Tjejer i KIRUNA: arbetslöshet!', 'arbetslöshet | 2584 |  | women'],
  ['arbetslöshet för kvinnor och män', 'arbetslöshet |  |  | women men'],
  // Names: genitive, without diacritics, of more than one word, in English.
  ['Kirunas arbetslöshet', 'arbetslöshet | 2584 |  | '],
  ['arbetslöshet lulea', 'arbetslöshet | 2580 |  | '],
  ['arbetslöshet Norrbottens län', 'arbetslöshet | 25 |  | '],
  ['arbetslöshet i länet', 'arbetslöshet | 25 |  | '],
  ['unemployment in Norrbotten County', 'unemployment | 25 |  | '],
  ['arbetslöshet luleå kiruna', 'arbetslöshet | 2580 2584 |  | '],
  // A municipality's own "kommun" is part of its name, the county's municipalities are a group.
  ['arbetslöshet Kiruna kommun', 'arbetslöshet | 2584 |  | '],
  ['arbetslöshet norrbottens kommuner', 'arbetslöshet | 25 | kommuner | '],
  ['arbetslöshet kommuner', 'arbetslöshet |  | kommuner | '],
  ['arbetslöshet liknande län', 'arbetslöshet |  | liknande | '],
  // Being typed, or misspelt.
  ['arbetslöshet lul', 'arbetslöshet | 2580 |  | '],
  ['arbetslöshet kirnua', 'arbetslöshet | 2584 |  | '],
  ['lul arbetslöshet', 'lul arbetslöshet |  |  | '],
  ['kirurgi', 'kirurgi |  |  | '],
  // Other diacritics are other words.
  ['arbetslöshet mån', 'arbetslöshet mån |  |  | '],
  // Places no view can be drawn for are words like others, and so are words for groups there are not.
  ['arbetslöshet Umeå', 'arbetslöshet umeå |  |  | '],
  ['arbetslöshet öar', 'arbetslöshet öar |  |  | '],
  // Nothing but a state is what is searched for.
  ['kiruna', 'kiruna | 2584 |  | '],
  ['kiruna kvinnor', 'kvinnor | 2584 |  | '],
  ['kvinnor', 'kvinnor |  |  | '],
  ['i och för', 'i och för |  |  | '],
  // A compound that stands nowhere.
  ['kvinnoarbetslöshet', 'arbetslöshet |  |  | women'],
  // Anything.
  ['', ' |  |  | '],
  ['%&/()', ' |  |  | '],
  ['__proto__', 'proto |  |  | '],
])('%s', (text, expected) => {
  expect(parse(text)).toBe(expected)
})

test('a long text is cut: twelve words, two hundred letters', () => {
  expect(parseQuery('ett '.repeat(3000), index).words).toHaveLength(12)
  expect(parseQuery('x'.repeat(8000), index).words[0]?.exact).toHaveLength(200)
})

test('a place is asked for, or says where', () => {
  expect(parseQuery('kiruna', index).isForPlace).toBe(true)
  expect(parseQuery('kiruna kvinnor', index).isForPlace).toBe(true)
  expect(parseQuery('arbetslöshet kiruna', index).isForPlace).toBe(false)
  expect(parseQuery('kvinnor', index).isForPlace).toBe(false)
})
