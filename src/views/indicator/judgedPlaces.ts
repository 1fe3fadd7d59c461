import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import { toStanding } from '#domain/standing.ts'
import type { Places } from './places.ts'

export interface JudgedPlace {
  readonly region: Region
  readonly standing: Standing
}

/** Places judged; the leading ones are what the others are seen against. */
export interface JudgedGroup {
  readonly id: 'municipalities' | 'counties'
  readonly leading: readonly JudgedPlace[]
  readonly regions: readonly JudgedPlace[]
}

/** Every place's verdict; the work of the page, so done once for each choice of settings. */
export function judgePlaces(
  indicator: Indicator,
  places: Places,
  settings: StandingSettings,
): readonly JudgedGroup[] {
  const { home, comparison, municipalities, counties } = places
  const judge = (regions: readonly Region[]) =>
    regions.map((region): JudgedPlace => {
      return { region, standing: toStanding(indicator, region.code, settings) }
    })
  return [
    { id: 'municipalities', leading: judge([home, comparison]), regions: judge(municipalities) },
    { id: 'counties', leading: [], regions: judge(counties) },
  ]
}
