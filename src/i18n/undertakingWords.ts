import type { Language } from '#domain/localizedText.ts'
import { formatYears } from './format.ts'

const sv = {
  title: 'Strategier och initiativ för området',
  servingArea: (area: string) => `Strategier och initiativ för området ${area}`,
  strategies: 'Strategier och program',
  initiatives: 'Initiativ',
  ownVision: 'Strategins egen vision:',
  from: (year: number) => `Från ${year}`,
  to: (year: number) => `Till ${year}`,
  readMore: (host: string) => `Läs mer på ${host}`,
  none: 'Inga är kopplade till området.',
  all: 'Allt genomförande',
}

const en: typeof sv = {
  title: 'Strategies and initiatives for the area',
  servingArea: (area: string) => `Strategies and initiatives for the area ${area}`,
  strategies: 'Strategies and programmes',
  initiatives: 'Initiatives',
  ownVision: "The strategy's own vision:",
  from: (year: number) => `From ${year}`,
  to: (year: number) => `Until ${year}`,
  readMore: (host: string) => `Read more at ${host}`,
  none: 'None are linked to the area.',
  all: 'All implementation',
}

export const undertakingWords = { sv, en } satisfies Record<Language, typeof sv>

interface Period {
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** "2023–2026", "Från 2022"; undefined when neither end is known. */
export function describePeriod({ from, to }: Period, language: Language): string | undefined {
  const words = undertakingWords[language]
  if (from !== undefined && to !== undefined) return formatYears(from, to)
  if (from !== undefined) return words.from(from)
  return to === undefined ? undefined : words.to(to)
}
