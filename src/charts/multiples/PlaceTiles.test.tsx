import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { PlaceTiles } from './PlaceTiles.tsx'
import type { Tile } from './tile.ts'

const kiruna: Tile = {
  code: '2584',
  name: 'Kiruna',
  whose: '',
  href: '?geo=2584',
  status: 'significantProgress',
  word: 'Förbättras',
  facts: ['4,1 procent 2022', '−1,3 procentenheter sedan 2018'],
  sparkline: { firstYear: 2018, values: [5.4, 5, 4.8, 4.4, 4.1] },
  baseYear: 2018,
  breakYears: [],
  reference: { firstYear: 2018, values: [7, 7, 7, 7, 7] },
}
const elsewhere: Tile = {
  ...kiruna,
  code: '24',
  name: 'Västerbottens län',
  whose: 'män',
  href: undefined,
  status: 'notAssessable',
  word: 'Kan inte bedömas',
  facts: ['ingen uppgift'],
  sparkline: { firstYear: 0, values: [] },
  reference: undefined,
}

const html = renderToString(
  <MemoryRouter>
    <PlaceTiles
      places={{ label: 'Platserna', tiles: [kiruna, elsewhere] }}
      extent={{ years: [2018, 2022], values: [0, 10] }}
      selected="2584"
    />
  </MemoryRouter>,
)
const items = html.split('<li').slice(1)
const read = (item: string | undefined = '') =>
  `<li${item}`
    .replace(/<!-- -->/gu, '')
    .replace(/<[^>]+>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

test('read aloud, a place is a sentence', () => {
  expect(read(items[0])).toBe('Kiruna: Förbättras, 4,1 procent 2022, −1,3 procentenheter sedan 2018')
  expect(read(items[1])).toBe('Västerbottens län, män: Kan inte bedömas, ingen uppgift')
})

test('the chosen place is marked, and only a place with a page is a link', () => {
  expect(items[0]).toMatch(/<a [^>]*aria-current="true"/u)
  expect(items[1]).not.toMatch(/<a |aria-current/u)
})

test('pictures are hidden from assistive technology and set no style', () => {
  expect(html.match(/<svg [^>]*aria-hidden="true"/gu)).toHaveLength(html.match(/<svg /gu)?.length ?? 0)
  expect(html).not.toMatch(/\sstyle=/u)
})

test('a place without figures has the scale’s rules and no line', () => {
  expect(items[0]?.match(/<path/gu)?.length).toBeGreaterThan(items[1]?.match(/<path/gu)?.length ?? 0)
})
