/** The sections of the page, in order; each is an address of its own (`/om#kallor`). */
export const aboutSections = [
  'bedomning',
  'officiellt',
  'kallor',
  'data',
  'aktualitet',
  'tillganglighet',
  'integritet',
  'ordlista',
] as const

export type AboutSectionId = (typeof aboutSections)[number]
