import type { Language, LocalizedText } from '#domain/localizedText.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import type { RegionKind } from '#domain/region.ts'

interface NamedPlace {
  readonly name: LocalizedText
  readonly kind: RegionKind
}

/** A place's name inside a sentence: "Kiruna", "riket". */
export function toNameInText({ name, kind }: NamedPlace, language: Language): string {
  const { text } = toSpokenText(name, language)
  return kind === 'country' && language === 'sv' ? text.toLowerCase() : text
}

/** The same as the owner of something: "Kirunas", "Norrbottens läns"; Swedish adds nothing to an s, x or z. */
export function toOwnerInText(place: NamedPlace, language: Language): string {
  const name = toNameInText(place, language)
  if (language === 'sv') return /[sxz]$/u.test(name) ? name : `${name}s`
  return name.endsWith('s') ? `${name}’` : `${name}’s`
}
