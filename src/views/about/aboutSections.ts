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

/** The parts of the section on verdicts, with addresses of their own too (`/om#sakerhet`). */
export const methodParts = [
  'strategins-metod',
  'granser',
  'forsiktighet',
  'sakerhet',
  'samsyn',
  'metoder',
  'annan-metod',
  'framskrivning',
  'inte-sagt',
] as const

export type MethodPartId = (typeof methodParts)[number]
