import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import type { Language } from '#domain/localizedText.ts'
import { parseAddressState } from '#pathState.ts'

/** Language and theme belong to the document, which is outside React. */
export function useDocumentSettings(language: Language): void {
  const [search] = useSearchParams()
  const { theme } = parseAddressState(search)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    if (theme) document.documentElement.dataset['theme'] = theme
    else delete document.documentElement.dataset['theme']
  }, [theme])
}
