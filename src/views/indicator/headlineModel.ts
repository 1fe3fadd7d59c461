import type { StandingSettings } from '#domain/assessmentSettings.ts'
import { toMethodSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import { findTarget } from '#domain/indicator.ts'
import type { Standing } from '#domain/standing.ts'
import type { HeadlineFacts } from '#i18n/headlineFacts.ts'
import { countYears, toReadings } from './placeReadings.ts'
import type { Places } from './places.ts'

/** What the headline is written from. Where the chosen place has no figures the home region's are told instead. */
export function toHeadlineFacts(
  indicator: Indicator,
  places: Places,
  standing: Standing,
  settings: StandingSettings,
): HeadlineFacts {
  const { chosen, home, comparison } = places
  const isComparable = !indicator.isTotal && chosen.code !== comparison.code
  return {
    indicator,
    place: chosen,
    readings: toReadings(indicator, chosen.code, settings),
    yearCount: countYears(indicator, chosen.code),
    verdict: standing.verdict,
    certainty: standing.certainty,
    baseYear: toMethodSettings(settings, indicator).baseYear,
    releaseYear: settings.releaseYear,
    comparison: isComparable ? comparison : undefined,
    target: findTarget(indicator, chosen.code),
    elsewhere:
      chosen.code === home.code
        ? undefined
        : { place: home, readings: toReadings(indicator, home.code, settings) },
  }
}
