import type { Indicator } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { formatDate } from '#i18n/format.ts'
import { measureWords } from '#i18n/measureWords.ts'

/**
 * What stands under a chart: "Källa: Kolada (SCB), N00957. Hämtad 31 augusti 2024." Where the figures shown are
 * computed, by us or in this page, it says so: "Egen bearbetning, underlag från Kolada (SCB), N00957. …"
 */
export function toSourceLine(
  { provenance }: Pick<Indicator, 'provenance'>,
  isComputedHere: boolean,
  language: Language,
): string {
  const words = measureWords[language].source
  const { publisher, underlyingPublisher, tableIds, hamtadDatum, kallaUppdateradDatum } = provenance
  const publishers = underlyingPublisher ? `${publisher} (${underlyingPublisher})` : publisher
  const from = [publishers, ...tableIds].join(', ')
  const isComputed = isComputedHere || provenance.ownProcessing
  return [
    isComputed ? words.computed(from) : words.raw(from),
    ...(kallaUppdateradDatum ? [words.updated(formatDate(kallaUppdateradDatum, language))] : []),
    ...(hamtadDatum ? [words.fetched(formatDate(hamtadDatum, language))] : []),
  ].join(' ')
}
