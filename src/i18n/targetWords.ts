import type { Target, TargetLevel } from '#domain/indicator.ts'
import { isDerivedTarget } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { decimalsNeeded } from './amount.ts'
import type { Figure } from './format.ts'
import { formatValue } from './format.ts'

interface TargetWords {
  readonly sentence: (told: string) => string
  readonly value: (value: string, year: number, level: string) => string
  readonly levels: Readonly<Record<TargetLevel, string>>
  readonly derivedLevels: Readonly<Record<TargetLevel, string>>
}

const sv: TargetWords = {
  sentence: (told) => `Målvärde ${told}`,
  value: (value, year, level) => `${value} år ${year}, ${level}`,
  levels: { regional: 'regionalt mål', national: 'nationellt mål', eu: 'EU-mål' },
  derivedLevels: {
    regional: 'regionalt mål',
    national: 'räknat från nationellt mål',
    eu: 'räknat från EU-mål',
  },
}

const en: TargetWords = {
  sentence: (told) => `Target ${told}`,
  value: (value, year, level) => `${value} by ${year}, ${level}`,
  levels: { regional: 'regional target', national: 'national target', eu: 'EU target' },
  derivedLevels: {
    regional: 'regional target',
    national: 'derived from the national target',
    eu: 'derived from the EU target',
  },
}

const words = { sv, en } satisfies Record<Language, TargetWords>

/**
 * "98 % år 2025, nationellt mål", as it stands on a chart's line; a level that is only derived from someone else's
 * target says so. Without decimals the target does not have.
 */
export function describeTargetValue(target: Target, figure: Figure, language: Language): string {
  const { value, levels, derivedLevels } = words[language]
  const level = (isDerivedTarget(target) ? derivedLevels : levels)[target.level]
  const decimals = decimalsNeeded(target.value, figure.decimals)
  return value(formatValue(target.value, { ...figure, decimals }, language), target.year, level)
}

/** "Målvärde 98 % år 2025, nationellt mål". */
export function describeTarget(target: Target, figure: Figure, language: Language): string {
  return words[language].sentence(describeTargetValue(target, figure, language))
}
