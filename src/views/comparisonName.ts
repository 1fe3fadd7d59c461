import type { Language } from '#domain/localizedText.ts'
import { findRegion } from '#domain/region.ts'
import { comparisonWords } from '#i18n/comparisonWords.ts'
import { findLoaded } from '#ui/loadState.ts'
import { spoken } from './indicatorRow.ts'
import type { StrategyInRegion } from './useStrategyInRegion.ts'

/** Name of the region all others are compared with, "Riket"; a plain word while names cannot be had. */
export function toComparisonName({ strategy, catalogue }: StrategyInRegion, language: Language): string {
  const regions = findLoaded(catalogue)
  const found = regions && findRegion(regions, strategy.comparison)
  return found ? spoken(found.name, language) : comparisonWords[language].nameless
}
