/** What an address may hold beside its path. Anything else is ignored, never cast. */
export interface AddressState {
  /** Code of the chosen region; undefined means the strategy's home region. */
  readonly region: string | undefined
  readonly theme: Theme | undefined
  /** The chart that is shown large. */
  readonly enlarged: string | undefined
}

export const themes = ['ljust', 'morkt', 'kontrast'] as const
type Theme = (typeof themes)[number]

export const parameters = { region: 'geo', theme: 'tema', enlarged: 'stor' } as const

/** Follow along from view to view. */
export const carriedParameters: readonly string[] = [parameters.region, parameters.theme, 'scenario']

/**
 * Change what a page shows, so that a prerendered page must not be taken over as it is. The same list stands in
 * public/boot.js, which runs before any module; a test holds the two together.
 */
export const contentParameters: readonly string[] = ['geo', 'matt', 'visa', 'status', 'omrade', 'q', 'stor']

const isTheme = (value: string | null): value is Theme => themes.some((theme) => theme === value)

export function parseAddressState(search: URLSearchParams): AddressState {
  const region = search.get(parameters.region)
  const theme = search.get(parameters.theme)
  const enlarged = search.get(parameters.enlarged)
  return {
    region: region !== null && /^\d{2}(\d{2})?$/u.test(region) ? region : undefined,
    theme: isTheme(theme) ? theme : undefined,
    enlarged: enlarged !== null && /^[a-z-]{1,40}$/u.test(enlarged) ? enlarged : undefined,
  }
}

/** The query a link to another view takes along. */
export function toCarriedSearch(search: URLSearchParams): string {
  const carried = new URLSearchParams()
  for (const name of carriedParameters) {
    const value = search.get(name)
    if (value !== null) carried.set(name, value)
  }
  const text = carried.toString()
  return text ? `?${text}` : ''
}
