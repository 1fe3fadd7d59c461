import type { Provenance } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { measureWords } from './measureWords.ts'

/**
 * Whose figures they are, with table or indicator id: "Källa: Kolada (SCB), N00957." Where those that are shown are
 * computed, by us or on the page: "Egen bearbetning, underlag från Kolada (SCB), N00957."
 */
export function toSourceOrigin(provenance: Provenance, isComputedHere: boolean, language: Language): string {
  const words = measureWords[language].source
  const { publisher, underlyingPublisher, tableIds, ownProcessing } = provenance
  const publishers = underlyingPublisher ? `${publisher} (${underlyingPublisher})` : publisher
  const from = [publishers, ...tableIds].join(', ')
  return isComputedHere || ownProcessing ? words.computed(from) : words.raw(from)
}
