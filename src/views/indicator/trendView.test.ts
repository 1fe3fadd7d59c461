import { expect, test } from 'vitest'
import type { Region } from '#domain/region.ts'
import { toStanding } from '#domain/standing.ts'
import { toHeadline } from '#i18n/headline.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { toHeadlineFacts } from './headlineModel.ts'
import { county, kiruna, placesSeenFrom } from './placesExample.ts'
import { choiceOf } from './trend/choiceExample.ts'
import { toTrendView } from './trendView.ts'

const settings = { baseYear: 2018, method: 'eurostat', releaseYear: 2024, comparison: '00' } as const
const shares = madeUpIndicator(
  { '00': { total: { 2018: 50, 2022: 60 } }, '25': { total: { 2018: 40, 2022: 45 } } },
  { target: { value: 96, year: 2025, level: 'national', basis: { sv: 'Strategi.' }, regions: 'all' } },
)

const view = (indicator: typeof shares, place: Region) => {
  const [places, standing] = [placesSeenFrom(place), toStanding(indicator, place.code, settings)]
  const headline = toHeadline(toHeadlineFacts(indicator, places, standing, settings), 'sv').join(' ')
  const choice = choiceOf(indicator, place)
  return {
    headline,
    ...toTrendView({ indicator, places, choice, standing, events: [], language: 'sv' }, settings),
  }
}

test('who cannot see the chart is told the headline, the gap and where it is heading', () => {
  const { headline, description, summary } = view(shares, county)
  expect(headline).toMatch(/45,0/u)
  expect(description.startsWith(`${headline} År 2022 låg värdet 27,0`)).toBe(true)
  expect(description).toContain('I nuvarande takt blir värdet omkring 48,8')
  expect(summary).toBeUndefined()
})

test('the chart has the path and the projection; the source line and the notes say whose they are', () => {
  const { spec, source, notes } = view(shares, county)
  expect(spec.path?.role).toBe('home')
  expect(spec.projection?.years.map(({ year }) => year)).toEqual([2023, 2024, 2025])
  expect(source).toMatch(/^Källa: Kolada .* Rak väg till målet och framskrivning: egen bearbetning\.$/u)
  expect(notes[0]).toMatch(/^Linjen ”i nuvarande takt” är en framskrivning/u)
  expect(notes[1]).toBe('Målet: Strategi.')
})

test('without a target: the headline alone, and the source’s own line', () => {
  const { headline, description, source, notes } = view({ ...shares, target: undefined }, county)
  expect(description).toBe(headline)
  expect(source).not.toContain('egen bearbetning')
  expect(notes).toEqual([])
})

test('a place without figures: whose lines are shown is said to everyone', () => {
  const { description, headline, summary } = view(shares, kiruna)
  expect(description).toBe(headline)
  expect(summary).toMatch(/^Kiruna saknar uppgifter/u)
})
