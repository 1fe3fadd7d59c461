import { parseYear } from '#pathState.ts'

export const pictures = ['bars', 'slope'] as const
export type Picture = (typeof pictures)[number]

export const pictureParameters = { picture: 'bild', year: 'ar' } as const
const slugs = { bars: 'stapel', slope: 'lutning' } as const satisfies Record<Picture, string>

export function parsePicture(search: URLSearchParams): Picture {
  return pictures.find((picture) => slugs[picture] === search.get(pictureParameters.picture)) ?? 'bars'
}

/** The parameter of a picture; the bars need none. */
export function toPictureSlug(picture: Picture): string | undefined {
  return picture === 'bars' ? undefined : slugs[picture]
}

/** The year asked for, if it is one of those that can be shown. */
export function parseStep(search: URLSearchParams, years: readonly number[]): number | undefined {
  const asked = parseYear(search.get(pictureParameters.year))
  return years.find((year) => year === asked)
}
