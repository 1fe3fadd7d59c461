import type { Indicator } from '#domain/indicator.ts'
import type { PlaceSurvey } from '#domain/placeSurvey.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import type { Synonyms } from '#domain/search/synonyms.ts'
import type { Standing } from '#domain/standing.ts'
import type { Release, Strategy } from '#domain/strategy.ts'
import { fetchResource } from './client.ts'
import type { ApiInfo, Boundaries } from './contract.ts'
import { resources } from './contract.ts'

/** The current strategy: which one it is, then the whole of it. */
export async function readStrategy(signal: AbortSignal): Promise<Strategy> {
  const { current } = await readStrategies(signal)
  return fetchResource(resources.strategy.path(current), resources.strategy.read, signal)
}

/** The current strategy's releases, newest first. */
export async function readReleases(signal: AbortSignal): Promise<readonly Release[]> {
  const { current, strategies } = await readStrategies(signal)
  const releases = strategies.find(({ id }) => id === current)?.releases ?? []
  return releases.toSorted((a, b) => b.date.localeCompare(a.date))
}

function readStrategies(signal: AbortSignal) {
  const { path, read } = resources.strategies
  return fetchResource(path(), read, signal)
}

export function readStandings(
  strategy: string,
  region: string,
  signal: AbortSignal,
): Promise<readonly Standing[]> {
  return fetchResource(resources.standings.path(strategy, region), resources.standings.read, signal)
}

export function readPlaces(strategy: string, signal: AbortSignal): Promise<PlaceSurvey> {
  return fetchResource(resources.places.path(strategy), resources.places.read, signal)
}

export function readIndicator(id: string, signal: AbortSignal): Promise<Indicator> {
  return fetchResource(resources.indicator.path(id), resources.indicator.read, signal)
}

export function readRegions(signal: AbortSignal): Promise<RegionCatalogue> {
  return fetchResource(resources.regions.path(), resources.regions.read, signal)
}

export function readBoundaries(signal: AbortSignal): Promise<Boundaries> {
  return fetchResource(resources.boundaries.path(), resources.boundaries.read, signal)
}

export function readApiInfo(signal: AbortSignal): Promise<ApiInfo> {
  return fetchResource(resources.apiInfo.path(), resources.apiInfo.read, signal)
}

export function readSynonyms(signal: AbortSignal): Promise<Synonyms> {
  return fetchResource(resources.synonyms.path(), resources.synonyms.read, signal)
}
