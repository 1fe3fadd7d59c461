import { expect, test } from 'vitest'
import { madeUpIndicator } from '../../madeUpIndicator.ts'
import { toMunicipalityBoards } from '../municipalityModel.ts'
import { county, placesSeenFrom } from '../placesExample.ts'
import { tellSharedScale, tellSkipped, toYearSteps } from './yearSteps.ts'

const places = placesSeenFrom(county)
const shares = madeUpIndicator(
  {
    '00': { total: { 2016: 50, 2018: 50, 2022: 55 } },
    '2580': { total: { 2016: 90, 2017: 60, 2018: 60, 2020: 60, 2022: 70 } },
    '2581': { total: { 2016: 60, 2018: 64, 2022: 68 } },
    '2582': { total: { 2016: 30, 2018: 40, 2020: 41, 2022: 42 } },
  },
  { breaks: [{ year: 2018, text: { sv: 'Ny källa' } }] },
)

const boardIn = (year: number | undefined) => {
  const [board] = toMunicipalityBoards({
    indicator: shares,
    places,
    baseYear: 2018,
    year,
    language: 'sv',
    toRegionHref: (code) => `?geo=${code}`,
  })
  if (!board) throw new Error('no board')
  return board
}
const sharesOf = (year: number | undefined) =>
  Object.fromEntries(boardIn(year).map.regions.map(({ name, share }) => [name, share]))

test('the years most have, and those between them that too few have', () => {
  const steps = toYearSteps(shares, places)
  expect(steps).toEqual({ years: [2016, 2018, 2020, 2022], skipped: [2017] })
  expect(tellSkipped(steps, 'sv')).toBe('2017 hoppas över: för få kommuner har uppgift.')
  expect(tellSkipped({ years: [2018, 2022], skipped: [2016] }, 'sv')).toBeUndefined()
})

test('women and men apart: the years both have', () => {
  const bySex = madeUpIndicator({
    '2580': { women: { 2018: 1, 2020: 1, 2022: 1 }, men: { 2018: 1, 2022: 1 } },
  })
  expect(toYearSteps(bySex, places)).toEqual({ years: [2018, 2022], skipped: [2020] })
})

test('the latest year stands on a scale of its own, named for who is at its ends', () => {
  // 42 is the lowest and 70 the highest: 68 lies 26/28 of the way.
  expect(sharesOf(undefined)).toEqual({ Boden: 0, Kiruna: null, Luleå: 1, Piteå: 26 / 28 })
  expect(boardIn(undefined).map.scale).toMatchObject({ lowNote: 'Boden', highNote: 'Luleå' })
  expect(boardIn(undefined).values.range).toBeUndefined()
})

test('a year that is asked for stands on the scale of all years, and that is said', () => {
  // 30 is the lowest of all years and 90 the highest.
  expect(sharesOf(2022)).toEqual({ Boden: 0.2, Kiruna: null, Luleå: 40 / 60, Piteå: 38 / 60 })
  expect(sharesOf(2016)).toEqual({ Boden: 0, Kiruna: null, Luleå: 1, Piteå: 0.5 })
  const { map, values, title, sentences } = boardIn(2016)
  expect(map.scale).toEqual({ low: '30,0\u00a0%', high: '90,0\u00a0%' })
  expect(values.range).toEqual({ low: 30, high: 90 })
  expect(title).toBe('Kommunerna 2016')
  expect(sentences[0]).toBe('År 2016 går värdena från 30,0\u00a0% i Boden till 90,0\u00a0% i Luleå.')
  expect(sentences.slice(-2)).toEqual([
    'Färger och staplar har samma skala för alla år, 2016–2022, så att åren kan jämföras.',
    'Tidsseriebrott 2018: åren före kan inte jämföras med åren efter.',
  ])
})

test('the change goes to the year asked for; before the base year there is none, and why', () => {
  expect(boardIn(2020).changes?.title).toBe('Förändring 2018–2020, procentenheter')
  expect(boardIn(2018).changes).toBeUndefined()
  expect(boardIn(2016).changeAbsence).toBe('Visas inte: 2016 ligger inte efter basåret 2018.')
  expect(boardIn(2016).sentences.join(' ')).not.toContain('Förändring visas inte')
})

test('a year too few have is not shown: the latest is', () => {
  expect(boardIn(2017).title).toBe('Kommunerna 2022')
})

test('no years, nothing to say of them', () => {
  expect(tellSharedScale(shares, [], 'sv')).toEqual([])
})
