import type { MethodId } from '#domain/assessment/assessment.ts'
import { methodIds } from '#domain/assessment/assessment.ts'
import { findPlaceInPath } from './paths.ts'

/** What an address may hold beside its path. Anything else is ignored, never cast. */
export interface AddressState {
  /** Code of the region chosen in the query; undefined means the strategy's home region. */
  readonly region: string | undefined
  readonly theme: Theme | undefined
  /** The chart that is shown large. */
  readonly enlarged: string | undefined
  /** The method and the base year to judge by, instead of the strategy's. */
  readonly method: MethodId | undefined
  readonly baseYear: number | undefined
  /** The indicator whose verdict is explained. */
  readonly explained: string | undefined
}

export const themes = ['ljust', 'morkt', 'kontrast'] as const
type Theme = (typeof themes)[number]

export const parameters = {
  region: 'geo',
  theme: 'tema',
  enlarged: 'stor',
  method: 'metod',
  baseYear: 'basar',
  explained: 'varfor',
  /** The deck that is shown, and the number of its slide. */
  deck: 'lek',
  slide: 'sida',
  /** Printed with the speaker's notes. */
  notes: 'anteckningar',
} as const

/** Follow along from view to view. */
export const carriedParameters: readonly string[] = [
  parameters.region,
  parameters.theme,
  parameters.method,
  parameters.baseYear,
  'scenario',
]

/**
 * Change what a page shows, so that a prerendered page must not be taken over as it is. The same list stands in
 * public/boot.js, which runs before any module; a test holds the two together.
 */
export const contentParameters: readonly string[] = [
  'geo',
  'matt',
  'visa',
  'status',
  'omrade',
  'q',
  'stor',
  'metod',
  'basar',
  'varfor',
  'jamfor',
  'fast',
  'fran',
  'till',
  'skala',
  'kon',
  'bild',
  'ar',
  'mal',
  'perspektiv',
  'riktning',
  'kalla',
  'typ',
  'uppgift',
  'bedomning',
  'sakerhet',
  'ordning',
  'gruppera',
  'kolumner',
  'sida',
  'valda',
  'lek',
  'anteckningar',
]

const earliestYear = 1990
const latestYear = 2099

const isMethod = (value: string | null): value is MethodId => methodIds.some((method) => method === value)
const isTheme = (value: string | null): value is Theme => themes.some((theme) => theme === value)

export function parseAddressState(search: URLSearchParams): AddressState {
  const region = search.get(parameters.region)
  const theme = search.get(parameters.theme)
  const enlarged = search.get(parameters.enlarged)
  const method = search.get(parameters.method)
  const explained = search.get(parameters.explained)
  return {
    region: region !== null && /^\d{2}(\d{2})?$/u.test(region) ? region : undefined,
    theme: isTheme(theme) ? theme : undefined,
    enlarged: enlarged !== null && /^[a-z-]{1,40}$/u.test(enlarged) ? enlarged : undefined,
    method: isMethod(method) ? method : undefined,
    baseYear: parseYear(search.get(parameters.baseYear)),
    explained: explained !== null && /^[a-z0-9][a-z0-9-]{0,59}$/u.test(explained) ? explained : undefined,
  }
}

export function parseYear(text: string | null): number | undefined {
  if (text === null || !/^\d{4}$/u.test(text)) return undefined
  const year = Number(text)
  return year >= earliestYear && year <= latestYear ? year : undefined
}

/** Code of the region an address is for: the one in the path on a place's own page, whatever the query says. */
export function findRegionCode(pathname: string, search: URLSearchParams): string | undefined {
  return findPlaceInPath(pathname) ?? parseAddressState(search).region
}

/** Parameters a link sets, or takes away where they are undefined. */
export type SearchChanges = Readonly<Record<string, string | undefined>>

/** The query a link to another view takes along, with the link's own changes. */
export function toCarriedSearch(search: URLSearchParams, changes: SearchChanges = {}): string {
  const carried = new URLSearchParams()
  for (const name of carriedParameters) {
    const value = name in changes ? changes[name] : search.get(name)
    if (value !== null && value !== undefined) carried.set(name, value)
  }
  const text = carried.toString()
  return text ? `?${text}` : ''
}

/** What an address is shared with: all but what is open on top of the view. */
export function toSharedSearch(search: string): string {
  const shared = new URLSearchParams(search)
  for (const name of [parameters.enlarged, parameters.explained, 'scenario']) shared.delete(name)
  const text = shared.toString()
  return text ? `?${text}` : ''
}

/** What a slide keeps of an address: all that is shared but the theme, which is the room's. */
export function toSlideSearch(search: string): string {
  const kept = new URLSearchParams(toSharedSearch(search))
  kept.delete(parameters.theme)
  const text = kept.toString()
  return text ? `?${text}` : ''
}

/**
 * How the region follows along when it stands in a path instead of the query: out of a place's page it goes into the
 * query, where the home region needs none; the page of a place needs none either.
 */
export function toRegionChange(from: string, to: string, homeRegion: string | undefined): SearchChanges {
  const place = findPlaceInPath(from)
  if (findPlaceInPath(to) !== undefined) return { [parameters.region]: undefined }
  if (place === undefined) return {}
  return { [parameters.region]: place === homeRegion ? undefined : place }
}

/** An address with parameters of its own view, besides those that follow along. */
export function withParameters(address: string, own: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(own).toString()
  if (query === '') return address
  return `${address}${address.includes('?') ? '&' : '?'}${query}`
}
