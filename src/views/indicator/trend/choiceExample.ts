import type { Indicator } from '#domain/indicator.ts'
import type { Region, RegionCatalogue } from '#domain/region.ts'
import { placesSeenFrom } from '../placesExample.ts'
import { parseTrendWish } from './trendAddress.ts'
import type { TrendChoice } from './trendChoice.ts'
import { toTrendChoice } from './trendChoice.ts'

/** The places of the example, with a group on the coast. */
function catalogueSeenFrom(chosen: Region): RegionCatalogue {
  const { home, comparison, municipalities } = placesSeenFrom(chosen)
  return {
    regions: [comparison, home, ...municipalities],
    groups: [{ id: 'kust', title: { sv: 'Kustkommuner' }, members: ['2580', '2581'] }],
  }
}

/** For tests: what an address makes of a measure in the example's places, judged from 2018. */
export function choiceOf(indicator: Indicator, chosen: Region, query = ''): TrendChoice {
  return toTrendChoice(parseTrendWish(new URLSearchParams(query)), {
    indicator,
    places: placesSeenFrom(chosen),
    catalogue: catalogueSeenFrom(chosen),
    peerGroup: 'liknande',
    baseYear: 2018,
  })
}
