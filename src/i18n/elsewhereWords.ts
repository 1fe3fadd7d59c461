import type { Language } from '#domain/localizedText.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'

const sv = {
  place: (place: string) => `Strategins mål gäller hela länet. Här visas läget för ${place}.`,
  country: 'Strategins mål gäller länet. Här visas läget i riket.',
}

const en: typeof sv = {
  place: (place: string) => `The strategy’s goals are for the whole county. This is how ${place} stands.`,
  country: 'The strategy’s goals are for the county. This is how Sweden as a whole stands.',
}

const words = { sv, en } satisfies Record<Language, typeof sv>

/** Says that what is shown is not the region the strategy is for. */
export function describeElsewhere(region: Region, language: Language): string {
  const { place, country } = words[language]
  return region.kind === 'country' ? country : place(toSpokenText(region.name, language).text)
}
