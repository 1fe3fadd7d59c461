import type { Status } from '#domain/assessment/assessment.ts'
import type { HeadingDifference } from '#domain/headingDifferences.ts'
import { findTarget } from '#domain/indicator.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findIndicator } from '#domain/strategy.ts'
import { toStatusWord } from '#i18n/statusWords.ts'
import { paths } from '#paths.ts'
import { spoken } from '../indicatorRow.ts'

interface ShownVerdict {
  readonly status: Status
  readonly word: string
}

/** A measure that goes one way in the place and the other in its whole. */
export interface DifferenceRow {
  readonly id: string
  readonly path: string
  readonly title: LocalizedText
  readonly name: string
  readonly place: ShownVerdict
  readonly whole: ShownVerdict
}

export function toDifferenceRows(
  strategy: Strategy,
  differences: readonly HeadingDifference[],
  language: Language,
): readonly DifferenceRow[] {
  return differences.flatMap(({ place, whole }) => {
    const indicator = findIndicator(strategy, place.indicator)
    if (!indicator) return []
    const toVerdict = ({ region, verdict: { status } }: Standing) => ({
      status,
      word: toStatusWord(status, findTarget(indicator, region) !== undefined, language),
    })
    return [
      {
        id: indicator.id,
        path: paths.indicator(indicator.id),
        title: indicator.title,
        name: spoken(indicator.title, language),
        place: toVerdict(place),
        whole: toVerdict(whole),
      },
    ]
  })
}
