import type { Indicator } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { formatDate } from '#i18n/format.ts'
import { measureWords } from '#i18n/measureWords.ts'
import { toSourceOrigin } from '#i18n/sourceOrigin.ts'

/** What stands under a chart: "Källa: Kolada (SCB), N00957. Hämtad 31 augusti 2024.", or that it is our own processing. */
export function toSourceLine(
  { provenance }: Pick<Indicator, 'provenance'>,
  isComputedHere: boolean,
  language: Language,
): string {
  const words = measureWords[language].source
  const { hamtadDatum, kallaUppdateradDatum } = provenance
  return [
    toSourceOrigin(provenance, isComputedHere, language),
    ...(kallaUppdateradDatum ? [words.updated(formatDate(kallaUppdateradDatum, language))] : []),
    ...(hamtadDatum ? [words.fetched(formatDate(hamtadDatum, language))] : []),
  ].join(' ')
}
