import type { Target, TargetLevel } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Figure } from './format.ts'
import { formatValue } from './format.ts'

interface TargetWords {
  readonly sentence: (value: string, year: number, level: string) => string
  readonly levels: Readonly<Record<TargetLevel, string>>
}

const sv: TargetWords = {
  sentence: (value, year, level) => `Målvärde ${value} år ${year}, ${level}`,
  levels: { regional: 'regionens mål', national: 'nationellt mål', eu: 'EU-mål' },
}

const en: TargetWords = {
  sentence: (value, year, level) => `Target ${value} by ${year}, ${level}`,
  levels: { regional: 'regional target', national: 'national target', eu: 'EU target' },
}

const words = { sv, en } satisfies Record<Language, TargetWords>

/** "Målvärde 98 % år 2025, nationellt mål". A whole number is written without decimals. */
export function describeTarget(target: Target, figure: Figure, language: Language): string {
  const { sentence, levels } = words[language]
  const decimals = Number.isInteger(target.value) ? 0 : figure.decimals
  const value = formatValue(target.value, { valueKind: figure.valueKind, decimals }, language)
  return sentence(value, target.year, levels[target.level])
}
