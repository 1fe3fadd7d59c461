export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]

/** A text in Swedish and, where it has been translated, English. */
export interface LocalizedText {
  readonly sv: string
  readonly en?: string | undefined
}

/** The text in `language` and the language it is really in: a missing translation falls back to Swedish. */
export function toSpokenText(text: LocalizedText, language: Language): { text: string; language: Language } {
  if (language === 'en' && text.en) return { text: text.en, language: 'en' }
  return { text: text.sv, language: 'sv' }
}
