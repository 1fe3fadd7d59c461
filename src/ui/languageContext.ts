import { createContext, useContext } from 'react'
import type { Language } from '#domain/localizedText.ts'

export const LanguageContext = createContext<Language>('sv')

/** The language of the address. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The words of one part of the page in the language of the address. */
export function useWords<Words>(words: Record<Language, Words>): Words {
  return words[useLanguage()]
}
