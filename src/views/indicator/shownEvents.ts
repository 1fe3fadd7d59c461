import type { YearText } from '#charts/trend/trendSpec.ts'
import type { Language } from '#domain/localizedText.ts'
import type { StrategyEvent } from '#domain/strategy.ts'
import { spoken } from '../indicatorRow.ts'

/** The events of the drawn years, oldest first. */
export function toEvents(
  events: readonly StrategyEvent[],
  years: readonly number[],
  language: Language,
): readonly YearText[] {
  return events
    .filter(({ year }) => isAmong(year, years))
    .map(({ year, title }) => ({ year, text: spoken(title, language) }))
    .sort((a, b) => a.year - b.year)
}

/** True from the first to the last of some years. */
export function isAmong(year: number, years: readonly number[]): boolean {
  return years.length > 0 && year >= Math.min(...years) && year <= Math.max(...years)
}
