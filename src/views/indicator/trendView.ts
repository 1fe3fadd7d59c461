import type { TrendSpec } from '#charts/trend/trendSpec.ts'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import { toHeadline } from '#i18n/headline.ts'
import { toHeadlineFacts } from './headlineModel.ts'
import { toOutlookView } from './outlookModel.ts'
import { toSourceLine } from './sourceLine.ts'
import type { Drawn } from './trendModel.ts'
import { toTrend, toTrendNotes, toTrendSummary } from './trendModel.ts'

/** The section on the place's development: the picture, what it says to who cannot see it, and what is said of it. */
export interface TrendView {
  readonly spec: TrendSpec
  /** The page's headline, how the value stands to the path, and where it is heading. */
  readonly description: string
  /** Whose lines are drawn where the place has none. */
  readonly summary: string | undefined
  readonly source: string
  readonly notes: readonly string[]
}

export function toTrendView(drawn: Drawn, settings: StandingSettings): TrendView {
  const { indicator, places, standing, language } = drawn
  const outlook = toOutlookView(indicator, standing, language)
  const spec = { ...toTrend(drawn), path: outlook.path, projection: outlook.projection }
  const headline = toHeadline(toHeadlineFacts(indicator, places, standing, settings), language)
  return {
    spec,
    description: [...headline, ...outlook.sentences].join(' '),
    summary: toTrendSummary(drawn, spec),
    source: [toSourceLine(indicator, false, language), outlook.origin].filter(Boolean).join(' '),
    notes: [...outlook.notes, ...toTrendNotes(drawn, spec)],
  }
}
