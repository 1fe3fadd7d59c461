import type { Region } from '#domain/region.ts'
import { findRegion } from '#domain/region.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findGoal, findIndicator } from '#domain/strategy.ts'
import { slideNameWords } from '#i18n/slideNameWords.ts'
import { findRegionCode } from '#pathState.ts'
import { paths } from '#paths.ts'
import { spoken } from '../indicatorRow.ts'

/** What names are found in: the strategy, and the places it is followed in. */
export interface NameSource {
  readonly strategy: Strategy
  readonly regions: readonly Region[]
}

/** What a picture's address shows, in words: "Ohälsotal: utvecklingen · Kiruna". */
export function describeAddress(address: string, source: NameSource, language: Language): string {
  const words = slideNameWords[language]
  const [path = '/', query = ''] = address.split('?')
  const what = describePath(path, source.strategy, language)
  const place = nameOf(findRegionCode(path, new URLSearchParams(query)), source, language)
  if (what === undefined) return place ?? words.pictures.other
  return place === undefined ? what : words.inPlace(what, place)
}

/** The page a picture comes from: a chart is on its indicator's. */
export function toPageAddress(address: string): string {
  return address.replace(/^(\/indikatorer\/[a-z0-9-]+)\/[a-z0-9-]+/u, '$1')
}

/** Undefined for a place's page: the place is then all there is to say. */
function describePath(path: string, strategy: Strategy, language: Language): string | undefined {
  const { pictures, charts, chartOf } = slideNameWords[language]
  const fixed = new Map<string, string>([
    [paths.overview(), pictures.overview],
    [paths.currentState(), pictures.currentState],
    [paths.indicators(), pictures.indicators],
    [paths.implementation(), pictures.implementation],
    [paths.changes(), pictures.changes],
    [paths.risk(), pictures.risk],
    [paths.places(), pictures.places],
    [paths.about(), pictures.about],
  ]).get(path)
  if (fixed !== undefined) return fixed
  const [, kind, id = '', chart] = path.split('/')
  if (kind === 'platser') return undefined
  const area = strategy.focusAreas.find((each) => each.id === id)
  if (kind === 'insatsomraden' && area) return spoken(area.title, language)
  const goal = kind === 'mal' ? findGoal(strategy, id)?.goal : undefined
  if (goal) return spoken(goal.title, language)
  const indicator = kind === 'indikatorer' ? findIndicator(strategy, id) : undefined
  if (!indicator) return pictures.other
  const title = spoken(indicator.title, language)
  const chartName = new Map<string, string>(Object.entries(charts)).get(chart ?? '')
  return chartName === undefined ? title : chartOf(title, chartName)
}

function nameOf(
  code: string | undefined,
  { strategy, regions }: NameSource,
  language: Language,
): string | undefined {
  if (code === undefined) return undefined
  const region = findRegion({ regions, groups: [] }, code)
  return region ? spoken(region.name, language) : code === strategy.homeRegion ? undefined : code
}
