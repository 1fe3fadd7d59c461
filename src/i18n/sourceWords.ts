import type { Language } from '#domain/localizedText.ts'
import { formatList } from './format.ts'

const sv = {
  source: (names: string, isOne: boolean) => `${isOne ? 'Källa' : 'Källor'}: ${names}`,
  underlying: (names: string) => `Egen bearbetning, underlag från ${names}`,
  ownProcessing: (name: string) => `egen bearbetning av ${name}`,
}

const en: typeof sv = {
  source: (names: string, isOne: boolean) => `${isOne ? 'Source' : 'Sources'}: ${names}`,
  underlying: (names: string) => `Own processing, based on ${names}`,
  ownProcessing: (name: string) => `own processing of ${name}`,
}

const words = { sv, en } satisfies Record<Language, typeof sv>

interface Sourced {
  readonly source: string
  readonly ownProcessing: boolean
}

/** "Kolada (SCB)", or "egen bearbetning av SMHI" where the values are computed from the source's. */
export function describeSourceName({ source, ownProcessing }: Sourced, language: Language): string {
  return ownProcessing ? words[language].ownProcessing(source) : source
}

/** "Källor: Kolada (SCB) och SMHI": each source once, in the order met. Undefined when there are none. */
export function describeSources(indicators: readonly Sourced[], language: Language): string | undefined {
  const names = toNames(indicators, language)
  return names.length === 0
    ? undefined
    : words[language].source(formatList(names, language), names.length === 1)
}

/** "Egen bearbetning, underlag från Kolada (SCB) och SMHI": of figures that are computed from theirs. */
export function describeUnderlying(indicators: readonly Sourced[], language: Language): string | undefined {
  const names = toNames(indicators, language)
  return names.length === 0 ? undefined : words[language].underlying(formatList(names, language))
}

function toNames(indicators: readonly Sourced[], language: Language): readonly string[] {
  return [...new Set(indicators.map((item) => describeSourceName(item, language)))]
}
