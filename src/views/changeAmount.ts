import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import { formatChangeAmount } from '#i18n/amount.ts'
import { indicatorRowWords } from '#i18n/indicatorRowWords.ts'
import { toShownChange } from '#i18n/shownChange.ts'

/** "−1,6 dagar sedan 2018": the change in its own unit. Undefined where there is none that can be shown. */
export function tellChangeAmount(
  indicator: IndicatorSummary,
  { verdict }: Pick<Standing, 'verdict'>,
  language: Language,
): string | undefined {
  const { base, latest } = verdict
  if (!base || !latest || toShownChange(base.value, latest.value, indicator.decimals) !== 'visible')
    return undefined
  return indicatorRowWords[language].since(
    formatChangeAmount(latest.value - base.value, indicator, language),
    base.year,
  )
}
