import type { Language } from '#domain/localizedText.ts'

/** What the comparison region is called while its name cannot be had: "Jämförelse 72,1 %". */
export const comparisonWords = {
  sv: { nameless: 'Jämförelse' },
  en: { nameless: 'Comparison' },
} as const satisfies Record<Language, { nameless: string }>
