import type { Language } from '#domain/localizedText.ts'
import type { Implementation, Undertaking } from '#domain/strategy.ts'
import { describePeriod } from '#i18n/undertakingWords.ts'
import { spoken } from './indicatorRow.ts'

export interface ServingUndertakings {
  readonly strategies: readonly Undertaking[]
  readonly initiatives: readonly Undertaking[]
}

/** The strategies, programmes and initiatives that say they serve the area, in the strategy's order. */
export function toServingUndertakings(implementation: Implementation, area: string): ServingUndertakings {
  const serving = (undertakings: readonly Undertaking[]) =>
    undertakings.filter((undertaking) => undertaking.areas.includes(area))
  return { strategies: serving(implementation.strategies), initiatives: serving(implementation.initiatives) }
}

/** "2023–2026", "Från 2022"; undefined when no year is known or the title already says them. */
export function toPeriod(undertaking: Undertaking, language: Language): string | undefined {
  const period = describePeriod(undertaking, language)
  return period !== undefined && spoken(undertaking.title, language).includes(period) ? undefined : period
}
