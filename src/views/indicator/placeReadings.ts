import { assessIndicator } from '#domain/assessment/assessIndicator.ts'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import { toAssessmentSpec, toMethodSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import { seriesOf, sexesIn } from '#domain/indicator.ts'
import type { Sex } from '#domain/series.ts'
import { findObservation, findProvisional } from '#domain/series.ts'
import type { Reading } from '#i18n/headlineFacts.ts'

/** The sexes a place is told by: the total, or women and men where only they are published. */
export function toldSexes(indicator: Indicator, region: string): readonly Sex[] {
  const sexes = sexesIn(indicator.cube, region)
  return sexes.includes('total') ? ['total'] : sexes
}

/** The sexes several places are told by together: the total where one of them has it. */
export function toldSexesOfAll(indicator: Indicator, regions: readonly string[]): readonly Sex[] {
  const told = new Set(regions.flatMap((region) => toldSexes(indicator, region)))
  return told.has('total') ? ['total'] : [...told]
}

/** Latest, base and comparison of each sex a place is told by. The base is the verdict's own. */
export function toReadings(
  indicator: Indicator,
  region: string,
  settings: StandingSettings,
): readonly Reading[] {
  const spec = toAssessmentSpec(indicator, region, settings)
  const { method } = toMethodSettings(settings, indicator)
  return toldSexes(indicator, region).flatMap((sex) => {
    const series = seriesOf(indicator.cube, region, sex)
    const { base, latest } = assessIndicator(series, spec, method)
    if (!latest) return []
    const comparison =
      findObservation(seriesOf(indicator.cube, settings.comparison, sex), latest.year) ?? null
    const provisional = findProvisional(series) ?? null
    return [{ sex, base, latest, comparison, provisional }]
  })
}

/** How many years a place has figures for, in the series it is told by. */
export function countYears(indicator: Indicator, region: string): number {
  const counts = toldSexes(indicator, region).map(
    (sex) => seriesOf(indicator.cube, region, sex).observations.length,
  )
  return Math.max(0, ...counts)
}
