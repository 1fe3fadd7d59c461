import { matchPath } from 'react-router'
import { findPlaceInPath, paths, patterns } from '#paths.ts'
import { findRegionCode, parameters } from '#pathState.ts'

const pages = [
  patterns.overview,
  patterns.currentState,
  patterns.focusArea,
  patterns.goal,
  patterns.indicators,
  patterns.indicator,
  patterns.implementation,
  patterns.about,
  patterns.places,
  patterns.place,
  patterns.search,
]

/** Code of the place a picture is drawn for. */
export function toPlaceCode(address: string, homeRegion: string): string {
  const { path, search } = split(address)
  return findRegionCode(path, search) ?? homeRegion
}

/** The same picture for another place; what is open on top of it is closed. */
export function withPlace(address: string, code: string, homeRegion: string): string {
  const { path, search } = split(address)
  if (findPlaceInPath(path) !== undefined) return join(paths.place(code), search)
  if (code === homeRegion) search.delete(parameters.region)
  else search.set(parameters.region, code)
  search.delete(parameters.explained)
  return join(path, search)
}

/**
 * Where a visitor finds what a picture shows: the same address where there is such a page, for a chart alone the page
 * of its indicator, and else the picture by itself.
 */
export function toPageAddress(address: string): string {
  const { path, search } = split(address)
  if (pages.some((pattern) => matchPath(`/${pattern}`, path))) return address
  if (matchPath(`/${patterns.embeddedOverview}`, path)) return join(paths.overview(), search)
  const id = matchPath(`/${patterns.embeddedChart}`, path)?.params.id
  return id === undefined ? `/${patterns.embedded}${address}` : join(paths.indicator(id), search)
}

function split(address: string): { path: string; search: URLSearchParams } {
  const [path = '/', query = ''] = address.split('?')
  return { path, search: new URLSearchParams(query) }
}

function join(path: string, search: URLSearchParams): string {
  const query = search.toString()
  return query === '' ? path : `${path}?${query}`
}
