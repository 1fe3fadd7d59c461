import type { Reason } from './assessment.ts'
import type { ClassTable } from './classTable.ts'

/**
 * The formulas there are. With `y0,t0` the base, `yt,t` the latest, `yT,T` the target and `d` = ±1 the wanted way:
 * - `growth`          d·cagr(base→latest)
 * - `absoluteChange`  d·(yt−y0) / max(|y0|,|yt|) / (t−t0)
 * - `growthRatio`     d·cagr(base→latest) / |cagr(base→target)|
 * - `linearRatio`     ((yt−y0)/(t−t0)) / ((yT−y0)/(T−t0))
 * - `projection`      (yt·(1+cagr)^(T−t) − y0) / (yT−y0)
 * - `achievement`     (yt−y0) / (planned−y0), planned being where the straight path to the target is in year t
 */
export type FormulaId =
  'growth' | 'absoluteChange' | 'growthRatio' | 'linearRatio' | 'projection' | 'achievement'

/** What a method measures of an input, and the classes it is held against. */
export interface Measurement {
  readonly formula: FormulaId
  /** A rate per year or a ratio, as the formula has it; `null` where the formula has no answer. */
  readonly value: number | null
  readonly classes: ClassTable
  /** −5…+5; `null` where the method has none. */
  readonly score: number | null
  readonly reasons: readonly Reason[]
}

/** Why a method has nothing to measure. */
export interface Refusal {
  readonly refused: Reason
}

export function isRefusal(answer: Measurement | Refusal): answer is Refusal {
  return 'refused' in answer
}
