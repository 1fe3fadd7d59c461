import type { LocalizedText } from '#domain/localizedText.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import { useLanguage } from './languageContext.ts'

/** A localised text; what has no translation is marked with the language it is in. */
export function SpokenText({ text }: { text: LocalizedText }) {
  const language = useLanguage()
  const spoken = toSpokenText(text, language)
  if (spoken.language === language) return spoken.text
  return <span lang={spoken.language}>{spoken.text}</span>
}
