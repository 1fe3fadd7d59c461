import type { AssessmentInput } from '#domain/assessment/assess.ts'
import { toCompoundGrowth } from '#domain/assessment/growth.ts'
import type { FormulaId } from '#domain/assessment/measurement.ts'
import { decimalsNeeded } from '#i18n/amount.ts'
import { formatNumber } from '#i18n/format.ts'
import type { SymbolTexts } from '#i18n/formulaWords.ts'
import { formatMeasured } from '#i18n/measuredValue.ts'
import type { JudgedRequest } from './explanationRequest.ts'

/** A formula with one indicator's own numbers in the place of its symbols. */
export interface OwnFormula {
  readonly formula: FormulaId
  readonly direction: 'up' | 'down'
  readonly values: Partial<SymbolTexts>
  readonly result: string
}

const growthDecimals = 4

/** Undefined where nothing was measured. */
export function toOwnFormula({ judged, indicator, language }: JudgedRequest): OwnFormula | undefined {
  if (!judged || judged.measurement.value === null) return undefined
  const { input, measurement } = judged
  const { base, latest, target, direction } = input
  const tell = (value: number, decimals = indicator.decimals) => formatNumber(value, decimals, language)
  const growth = toCompoundGrowth(base, latest)
  return {
    formula: measurement.formula,
    direction,
    values: {
      base: tell(base.value),
      latest: tell(latest.value),
      baseYear: String(base.year),
      latestYear: String(latest.year),
      ...(growth === null ? {} : { growth: tell(growth, growthDecimals) }),
      ...(target
        ? {
            target: tell(target.value, decimalsNeeded(target.value, indicator.decimals)),
            targetYear: String(target.year),
            planned: tell(toPlanned(input, target)),
          }
        : {}),
    },
    result: formatMeasured(measurement.value ?? 0, measurement.formula, language),
  }
}

/** Where the straight path to the target is in the latest year. */
function toPlanned({ base, latest }: AssessmentInput, target: { year: number; value: number }): number {
  const share = Math.min(1, (latest.year - base.year) / (target.year - base.year))
  return base.value + share * (target.value - base.value)
}
