import type { TrendSpec } from '#charts/trend/trendSpec.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { RelativeScale } from '#domain/seriesScale.ts'
import { municipalityWords } from '#i18n/municipalityWords.ts'
import { trendWords } from '#i18n/trendWords.ts'
import { spoken } from '../../indicatorRow.ts'
import type { TrendChoice } from './trendChoice.ts'

type ShownScale = Pick<TrendSpec, 'figure' | 'unit' | 'valueUnit' | 'level'>

/** An index and a change in per cent are shown with one decimal, whatever the measure. */
const proportionDecimals = 1

/** How values are written and what they are called, on the scale of a choice. */
export function toShownScale(
  indicator: Pick<IndicatorSummary, 'valueKind' | 'decimals' | 'unit'>,
  { relative, base }: Pick<TrendChoice, 'relative' | 'base'>,
  language: Language,
): ShownScale {
  const { valueKind, decimals } = indicator
  const unit = spoken(indicator.unit, language)
  if (relative === undefined || base === undefined) return { figure: { valueKind, decimals }, unit }
  const words = trendWords[language].units
  if (relative === 'index')
    return {
      figure: { valueKind: 'number', decimals: proportionDecimals },
      unit: words.index(base),
      valueUnit: '',
      level: 100,
    }
  const isPerCent = relative === 'perCent'
  const changeUnit = nameChangeUnit(relative, unit, language)
  return {
    figure: {
      valueKind: isPerCent ? 'percent' : 'number',
      decimals: isPerCent ? proportionDecimals : decimals,
      isSigned: true,
    },
    unit: words.change(base, changeUnit),
    valueUnit: changeUnit,
    level: 0,
  }
}

function nameChangeUnit(relative: Exclude<RelativeScale, 'index'>, unit: string, language: Language): string {
  return relative === 'own' ? unit : municipalityWords[language].changeUnits[relative]
}
