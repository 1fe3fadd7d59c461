import { describe, expect, test } from 'vitest'
import type { Indicator } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import type { FigureTable } from '#domain/toCubeOf.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { judgePlaces } from './judgedPlaces.ts'
import { toPlaceBoard } from './placeBoard.ts'
import { county, kiruna, placesSeenFrom } from './placesExample.ts'

const settings = { baseYear: 2018, method: 'eurostat', releaseYear: 2024, comparison: '00' } as const
const vasterbotten: Region = { code: '24', kind: 'county', name: { sv: 'Västerbottens län' } }

function boardOf(indicator: Indicator, chosen: Region = county, language: 'sv' | 'en' = 'sv') {
  const places = { ...placesSeenFrom(chosen), counties: [vasterbotten, county] }
  return toPlaceBoard(judgePlaces(indicator, places, settings), {
    indicator,
    places,
    language,
    toRegionHref: (code) => (code === undefined ? '?' : `?geo=${code}`),
  })
}
const groupOf = (indicator: Indicator, index = 0) => {
  const group = boardOf(indicator).groups[index]
  if (!group) throw new Error('no such group')
  return group
}
const tell = ({ name, word, facts }: { name: string; word: string; facts: readonly string[] }) =>
  `${name}: ${[word, ...facts].join(', ')}`.replaceAll('\u00a0', ' ')

const table: FigureTable = {
  '00': { total: { 2018: 50, 2020: 52, 2022: 55 } },
  '24': { total: { 2018: 50, 2020: 50, 2022: 50 } },
  '25': { total: { 2018: 60, 2020: 58, 2022: 57 } },
  '2580': { total: { 2018: 60, 2020: 65, 2022: 70 } },
  '2581': { total: { 2018: 64, 2020: 70, 2022: 77 } },
  '2582': { total: { 2018: 41, 2020: 40, 2022: 37 } },
  '2584': { total: { 2022: 50 } },
}
const shares = madeUpIndicator(table)

describe('the municipalities', () => {
  test('in one sentence, and the counties in another', () => {
    expect(boardOf(shares).sentences).toEqual([
      '2 av 4 kommuner förbättras, en försämras och en kan inte bedömas.',
      'Ett av 2 län försämras och ett står stilla.',
    ])
    expect(boardOf(shares, county, 'en').sentences).toEqual([
      '2 of 4 municipalities are improving, one is worsening and one cannot be assessed.',
      'One of 2 counties is worsening and one is standing still.',
    ])
  })

  test('best verdict first, then the larger change; last what cannot be judged, and why', () => {
    expect(groupOf(shares).places.tiles.map(tell)).toEqual([
      'Piteå: Förbättras, 77,0 procent 2022, +13,0 procentenheter sedan 2018',
      'Luleå: Förbättras, 70,0 procent 2022, +10,0 procentenheter sedan 2018',
      'Boden: Försämras, 37,0 procent 2022, −4,0 procentenheter sedan 2018',
      'Kiruna: Kan inte bedömas, för få mätår, 50,0 procent 2022',
    ])
  })

  test('the county and the country lead, and every place has its page', () => {
    const { leading, places } = groupOf(shares)
    expect(leading?.tiles.map(({ name, href }) => [name, href])).toEqual([
      ['Norrbottens län', '?'],
      ['Riket', '?geo=00'],
    ])
    expect(places.tiles.map(({ href }) => href)).toEqual(['?geo=2581', '?geo=2580', '?geo=2582', '?geo=2584'])
  })

  test('one scale for all, told in words; the country’s line behind each but its own', () => {
    const { extent, summary, leading, places, key } = groupOf(shares)
    // 37 to 77 in steps of 5.
    expect(extent).toEqual({ years: [2018, 2022], values: [35, 80] })
    expect(summary).toBe(
      'Samma skala i alla bilder, 35 till 80\u00a0procent, åren 2018–2022. Bäst bedömning först, därefter störst förbättring.',
    )
    expect(key).toEqual({ base: 'Basår', latest: 'Senaste', reference: 'Riket' })
    expect(places.tiles[0]?.reference).toEqual({ firstYear: 2018, values: [50, null, 52, null, 55] })
    expect(leading?.tiles.map((tile) => tile.reference === undefined)).toEqual([false, true])
  })

  test('the table says how certain each verdict is', () => {
    expect(groupOf(shares).table.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
      ['Norrbottens län', 'Försämras', 'Beror på basåret'],
      ['Riket', 'Förbättras', 'Robust'],
      ['Piteå', 'Förbättras', 'Robust'],
      ['Luleå', 'Förbättras', 'Robust'],
      ['Boden', 'Försämras', 'Robust'],
      ['Kiruna', 'Kan inte bedömas, för få mätår', '–'],
    ])
  })
})

test('another county has no page to go to', () => {
  expect(groupOf(shares, 1).places.tiles.map(({ name, href }) => [name, href])).toEqual([
    ['Västerbottens län', undefined],
    ['Norrbottens län', '?'],
  ])
})

test('too few people: not judged, and the figures stand', () => {
  const people = madeUpIndicator(
    { ...table, '2584': { total: { 2018: 49, 2020: 40, 2022: 30 } } },
    { countsPeople: true, valueKind: 'number', decimals: 0, unit: { sv: 'personer' } },
  )
  const last = groupOf(people).places.tiles.at(-1)
  expect(last && tell(last)).toBe(
    'Kiruna: Kan inte bedömas, för få personer, 30 personer 2022, −19 personer sedan 2018',
  )
})

test('a total: each picture has its own scale, and the larger share comes first', () => {
  const tonnes = madeUpIndicator(
    {
      '25': { total: { 2018: 1100, 2022: 990 } },
      '2580': { total: { 2018: 1000, 2022: 900 } },
      '2584': { total: { 2018: 100, 2022: 60 } },
      '2582': { total: { 2018: 0, 2022: 30 } },
    },
    { valueKind: 'number', decimals: 0, direction: 'down', unit: { sv: 'ton' }, isTotal: true },
  )
  const { extent, summary, places, key } = groupOf(tonnes)
  expect(extent).toEqual({ years: [2018, 2022], values: undefined })
  expect(summary).toContain('Varje bild har sin egen skala')
  expect(key.reference).toBeUndefined()
  expect(places.tiles.map(({ name }) => name)).toEqual(['Kiruna', 'Luleå', 'Boden', 'Piteå'])
})

test('only women and men published: whose line it is, and that levels are not to be compared', () => {
  const bySex = madeUpIndicator({
    '25': { women: { 2018: 83, 2022: 83 }, men: { 2018: 79, 2022: 80 } },
    '2584': { women: { 2018: 83, 2022: 85 }, men: { 2018: 79, 2022: 78 } },
  })
  const { leading, places } = groupOf(bySex)
  expect(leading?.tiles[0]).toMatchObject({ name: 'Norrbottens län', whose: 'kvinnor', word: 'Oförändrat' })
  expect(places.tiles.find(({ code }) => code === kiruna.code)?.whose).toBe('män')
  expect(boardOf(bySex).notes.join(' ')).toContain('jämför därför inte kvinnors nivå med mäns')
})

test('where none can be judged nothing is said of base year and order', () => {
  const { key, summary } = groupOf(
    madeUpIndicator({ '25': { total: { 2022: 1 } }, '2584': { total: { 2022: 1 } } }),
  )
  expect(key.base).toBeUndefined()
  expect(summary).not.toContain('Bäst bedömning')
})

test('a group without figures is left out, and why is said', () => {
  const counties = boardOf(madeUpIndicator({ '24': { total: { 2022: 1 } }, '25': { total: { 2022: 2 } } }))
  expect(counties.groups.map(({ id }) => id)).toEqual(['counties'])
  expect(counties.notes).toEqual(['Kommuner: måttet publiceras inte för kommuner.'])
  const alone = boardOf(madeUpIndicator({ '25': { total: { 2022: 1 } }, '2584': { total: { 2022: 1 } } }))
  expect(alone.groups.map(({ id }) => id)).toEqual(['municipalities'])
  expect(alone.notes).toEqual(['Andra län: uppgifter saknas i underlaget.'])
})

test('a target that holds for the county only', () => {
  const target = { value: 98, year: 2025, level: 'national', basis: { sv: '' }, regions: ['25'] } as const
  expect(boardOf({ ...shares, target }).notes).toContain(
    'Målvärdet gäller Norrbottens län. Övriga platser bedöms bara efter riktning.',
  )
})
