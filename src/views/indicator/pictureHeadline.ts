import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Embeddable } from './embeddedCharts.ts'
import { toFirstSentence } from './keyFigureModel.ts'
import type { Places } from './places.ts'

interface HeadlineRequest {
  readonly indicator: Indicator
  readonly places: Places
  readonly settings: StandingSettings
  readonly language: Language
}

/** What a chart shown alone says, in a sentence; undefined where it has none of its own. */
export function toPictureHeadline(
  found: Exclude<Embeddable, { readonly kind: 'board' }>,
  { indicator, places, settings, language }: HeadlineRequest,
): string | undefined {
  switch (found.kind) {
    case 'trend':
      return toFirstSentence(indicator, places, settings, language)
    case 'sexLines':
    case 'sexDifference':
    case 'spread':
      return found.view.sentences[0]
    case 'places':
      return found.group.summary
  }
}
