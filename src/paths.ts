import type { Language } from '#domain/localizedText.ts'

/** Patterns for the router, below the language's root. */
export const patterns = {
  overview: '',
  currentState: 'nulage',
  focusAreas: 'insatsomraden',
  focusArea: 'insatsomraden/:id',
  goal: 'mal/:id',
  indicators: 'indikatorer',
  indicator: 'indikatorer/:id',
  implementation: 'genomforande',
  about: 'om',
  changes: 'forandring',
  risk: 'risk',
  presentation: 'presentation',
  show: 'presentation/visa',
  presenter: 'presentation/talare',
  handout: 'presentation/utskrift',
  embedded: 'inbadd',
  embeddedOverview: 'oversikt',
  embeddedChart: 'indikatorer/:id/:chart',
  places: 'platser',
  place: 'platser/:id',
  search: 'sok',
  keyFigure: 'indikatorer/:id/nyckeltal',
} as const

/** Addresses inside a language: what a link is made from. Query parameters are carried by the link itself. */
export const paths = {
  overview: () => '/',
  currentState: () => '/nulage',
  focusArea: (id: string) => `/insatsomraden/${id}`,
  goal: (id: string) => `/mal/${id}`,
  indicators: () => '/indikatorer',
  indicatorPicture: (id: string, picture: string) => `/indikatorer/${id}/${picture}`,
  indicator: (id: string) => `/indikatorer/${id}`,
  implementation: () => '/genomforande',
  about: () => '/om',
  changes: () => '/forandring',
  risk: () => '/risk',
  presentation: () => '/presentation',
  show: () => '/presentation/visa',
  presenter: () => '/presentation/talare',
  handout: () => '/presentation/utskrift',
  embeddedOverview: () => '/inbadd/oversikt',
  embeddedChart: (id: string, chart: string) => `/inbadd/indikatorer/${id}/${chart}`,
  places: () => '/platser',
  search: () => '/sok',
  place: (code: string) => `/platser/${code}`,
  keyFigure: (id: string) => `/indikatorer/${id}/nyckeltal`,
} as const

export const languageRoots = { sv: '/', en: '/en' } as const satisfies Record<Language, string>

/** `/mal/halsa` in English is `/en/mal/halsa`. */
export function toLanguagePath(path: string, language: Language): string {
  if (language === 'sv') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** Splits an address into its language and the path inside it. */
export function splitLanguage(pathname: string): { language: Language; path: string } {
  if (pathname === '/en' || pathname === '/en/') return { language: 'en', path: '/' }
  if (pathname.startsWith('/en/')) return { language: 'en', path: pathname.slice(3) }
  return { language: 'sv', path: pathname }
}

/** True for an address that shows one chart alone, in a frame on another website. */
export function isEmbedded(pathname: string): boolean {
  return splitLanguage(pathname).path.startsWith('/inbadd/')
}

/** The code in the address of a place's own page, where the path says which region is shown: `/en/platser/2584` → `2584`. */
export function findPlaceInPath(pathname: string): string | undefined {
  return /^\/platser\/(\d{2}(?:\d{2})?)\/?$/u.exec(splitLanguage(pathname).path)?.[1]
}
