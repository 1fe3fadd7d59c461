import type { Language } from '#domain/localizedText.ts'

const words = {
  sv: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
} as const satisfies Record<Language, readonly string[]>

/** A count as running text has it: in letters up to twelve, "fyra"; one is neuter, "ett", and a caller's "en" its own. */
export function toNumberWord(count: number, language: Language): string {
  return words[language][count] ?? String(count)
}

/** The first letter as a sentence begins. */
export function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
