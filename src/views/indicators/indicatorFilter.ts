import type { Heading } from '#domain/assessment/heading.ts'

/** What the list is narrowed to. `area` is an area's id or `crossCutting`. */
export interface IndicatorFilter {
  readonly heading: Heading | undefined
  readonly area: string | undefined
  readonly text: string
}

export const filterParameters = { heading: 'status', area: 'omrade', text: 'q' } as const

/** The indicators that follow up a perspective and hang under no goal. */
export const crossCutting = 'tvargaende'

export const emptyFilter: IndicatorFilter = { heading: undefined, area: undefined, text: '' }

export function isEmpty({ heading, area, text }: IndicatorFilter): boolean {
  return heading === undefined && area === undefined && text === ''
}

/** How a heading is written in an address. */
export const headingSlugs = {
  improving: 'forbattras',
  unchanged: 'oforandrat',
  worsening: 'forsamras',
  unknown: 'kan-inte-bedomas',
} as const satisfies Record<Heading, string>

export const headings = [
  'improving',
  'unchanged',
  'worsening',
  'unknown',
] as const satisfies readonly Heading[]

const longestText = 80

/** The filter of an address. An unknown status or area is ignored, a long text is cut. */
export function parseIndicatorFilter(search: URLSearchParams, areas: readonly string[]): IndicatorFilter {
  const status = search.get(filterParameters.heading)
  const area = search.get(filterParameters.area)
  const text = search.get(filterParameters.text) ?? ''
  return {
    heading: headings.find((heading) => headingSlugs[heading] === status),
    area: [...areas, crossCutting].find((id) => id === area),
    text: text.trim().slice(0, longestText),
  }
}

/** The address with another filter; everything else in it stays. */
export function withIndicatorFilter(search: URLSearchParams, filter: IndicatorFilter): URLSearchParams {
  const next = new URLSearchParams(search)
  const write = (name: string, value: string | undefined) => {
    if (value) next.set(name, value)
    else next.delete(name)
  }
  write(filterParameters.heading, filter.heading && headingSlugs[filter.heading])
  write(filterParameters.area, filter.area)
  write(filterParameters.text, filter.text)
  return next
}

/** The filter a form asks for; its fields are named as the parameters are. */
export function readFilterForm(form: FormData, areas: readonly string[]): IndicatorFilter {
  const search = new URLSearchParams()
  for (const [name, value] of form) if (typeof value === 'string') search.set(name, value)
  return parseIndicatorFilter(search, areas)
}
