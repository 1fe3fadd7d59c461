import type { MethodId } from './assessment/assessment.ts'
import type { AssessmentSpec } from './assessment/assessIndicator.ts'
import type { IndicatorSummary } from './indicator.ts'
import { findTarget } from './indicator.ts'
import { regionKindOf } from './region.ts'

/** A method and a base year, each only where one is named. */
export interface MethodChoice {
  readonly method?: MethodId | undefined
  readonly baseYear?: number | undefined
}

/** What decides a strategy's verdicts. */
export interface StandingSettings {
  readonly method: MethodId
  readonly baseYear: number
  readonly releaseYear: number
  /** Code of the region that is compared with. */
  readonly comparison: string
  /** The reader's own choice; it goes before the strategy's and the indicator's. */
  readonly chosen?: MethodChoice | undefined
}

interface StrategySettings {
  readonly method: MethodId
  readonly baseYear: number
  readonly comparison: string
}

export function toStandingSettings(
  { method, baseYear, comparison }: StrategySettings,
  releaseDate: string,
  chosen?: MethodChoice,
): StandingSettings {
  return { method, baseYear, comparison, releaseYear: Number(releaseDate.slice(0, 4)), chosen }
}

/** The method and base year one indicator is judged by: the reader's choice, else the indicator's own, else the strategy's. */
export function toMethodSettings(
  settings: StandingSettings,
  { assessment }: Pick<IndicatorSummary, 'assessment'>,
): { readonly method: MethodId; readonly baseYear: number } {
  const { chosen } = settings
  return {
    method: chosen?.method ?? assessment?.method ?? settings.method,
    baseYear: chosen?.baseYear ?? assessment?.baseYear ?? settings.baseYear,
  }
}

/** How one indicator's series is judged in one region. */
export function toAssessmentSpec(
  indicator: IndicatorSummary,
  region: string,
  settings: StandingSettings,
): AssessmentSpec {
  return {
    direction: indicator.direction,
    kind: indicator.kind,
    baseYear: toMethodSettings(settings, indicator).baseYear,
    breakYears: indicator.breaks.map(({ year }) => year),
    target: findTarget(indicator, region),
    limit: indicator.limit,
    margin: indicator.margin,
    decimals: indicator.decimals,
    countsPeople: indicator.countsPeople,
    regionKind: regionKindOf(region),
    releaseYear: settings.releaseYear,
  }
}
