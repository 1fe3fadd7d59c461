import type { Indicator } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import { toStanding } from '#domain/standing.ts'
import type { FigureTable } from '#domain/toCubeOf.ts'
import { madeUpIndicator } from '../../madeUpIndicator.ts'
import { placesSeenFrom } from '../placesExample.ts'
import { toTrendView } from '../trendView.ts'
import { choiceOf } from './choiceExample.ts'
import { toTrendControls } from './controlsModel.ts'
import { toPeerList } from './peerListModel.ts'

export const exampleSettings = {
  baseYear: 2018,
  method: 'eurostat',
  releaseYear: 2024,
  comparison: '00',
} as const

/** For tests: all that the section says and lists of a measure in a place at an address. */
export function show(indicator: Indicator, place: Region, query: string) {
  const request = {
    indicator,
    places: placesSeenFrom(place),
    choice: choiceOf(indicator, place, query),
    standing: toStanding(indicator, place.code, exampleSettings),
    events: [],
    language: 'sv' as const,
  }
  const view = toTrendView(request, exampleSettings)
  return {
    ...view,
    controls: toTrendControls(request),
    items: toPeerList(request, view.spec, exampleSettings),
  }
}

/** Figures by hand: one starts at zero, one has ended. */
export const table: FigureTable = {
  '00': { total: { 2016: 24, 2018: 25, 2022: 30 } },
  '25': {
    total: { 2016: 30, 2018: 40, 2022: 44 },
    women: { 2018: 50, 2022: 60 },
    men: { 2018: 30, 2022: 20 },
  },
  '2580': { total: { 2016: 18, 2018: 20, 2022: 30 } },
  '2581': { total: { 2016: 21, 2018: 20.5, 2020: 19 } },
  '2582': { total: { 2016: 10, 2018: 0, 2022: 5 } },
  '2584': { total: { 2016: 19, 2018: 20, 2022: 19 } },
}
export const rates = madeUpIndicator(table, {
  valueKind: 'number',
  unit: { sv: 'dagar per person' },
  direction: 'down',
})
