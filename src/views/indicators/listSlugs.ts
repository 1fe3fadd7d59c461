import type { Status } from '#domain/assessment/assessment.ts'
import type { Certainty } from '#domain/assessment/certainties.ts'
import type { Heading } from '#domain/assessment/heading.ts'
import type { Direction, IndicatorKind } from '#domain/indicator.ts'

/** How what can be chosen is written in an address. */
export const headingSlugs = {
  improving: 'forbattras',
  unchanged: 'oforandrat',
  worsening: 'forsamras',
  unknown: 'kan-inte-bedomas',
} as const satisfies Record<Heading, string>

export const statusSlugs = {
  targetMet: 'mal-natt',
  significantProgress: 'forbattras',
  moderateProgress: 'forbattras-nagot',
  noProgress: 'oforandrat',
  insufficientProgress: 'for-langsamt',
  moderateSetback: 'forsamras-nagot',
  significantSetback: 'forsamras',
  notAssessable: 'kan-inte-bedomas',
  context: 'bakgrund',
} as const satisfies Record<Status, string>

export const certaintySlugs = {
  robust: 'robust',
  borderline: 'pa-gransen',
  dependsOnMethod: 'beror-pa-metoden',
  dependsOnBaseYear: 'beror-pa-basaret',
} as const satisfies Record<Certainty, string>

export const directionSlugs = {
  up: 'hogre',
  down: 'lagre',
  context: 'ingen',
} as const satisfies Record<Direction, string>

export const kindSlugs = { statistic: 'statistik', survey: 'enkat' } as const satisfies Record<
  IndicatorKind,
  string
>

/** The indicators that follow up a perspective and hang under no goal. */
export const crossCutting = 'tvargaende'

/** A latest figure so old that it is marked. */
export const oldFigure = 'gammal'
