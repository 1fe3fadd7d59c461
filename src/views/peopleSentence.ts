import type { Indicator } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { toPeopleEquivalent } from '#domain/peopleEquivalent.ts'
import type { Region } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import { describePeople } from '#i18n/peopleWords.ts'

/**
 * What the change behind a verdict amounts to in people, in words that say it is our own processing. Undefined where
 * it cannot be told: see `toPeopleEquivalent`; and for women or men alone, whose population is not at hand.
 */
export function toPeopleSentence(
  indicator: Indicator,
  place: Region,
  { sex, verdict: { base, latest } }: Standing,
  language: Language,
): string | undefined {
  const { people: measure } = indicator
  if (!measure || sex !== 'total' || !base || !latest) return undefined
  const count = toPeopleEquivalent(indicator, place.code, base, latest)
  if (count === undefined) return undefined
  return describePeople({ count, baseYear: base.year, latestYear: latest.year, measure }, language)
}
