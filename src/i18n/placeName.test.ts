import { expect, test } from 'vitest'
import type { Language } from '#domain/localizedText.ts'
import type { RegionKind } from '#domain/region.ts'
import { toNameInText, toOwnerInText } from './placeName.ts'

test.each<[string, string, RegionKind, Language, string, string]>([
  ['Kiruna', 'Kiruna', 'municipality', 'sv', 'Kiruna', 'Kirunas'],
  ['Norrbottens län', 'Norrbotten County', 'county', 'sv', 'Norrbottens län', 'Norrbottens läns'],
  ['Borås', 'Borås', 'municipality', 'sv', 'Borås', 'Borås'],
  ['Riket', 'Sweden', 'country', 'sv', 'riket', 'rikets'],
  ['Riket', 'Sweden', 'country', 'en', 'Sweden', 'Sweden’s'],
  ['Borås', 'Borås', 'municipality', 'en', 'Borås', 'Borås’'],
])('%s', (sv, en, kind, language, name, owner) => {
  const place = { name: { sv, en }, kind }
  expect(toNameInText(place, language)).toBe(name)
  expect(toOwnerInText(place, language)).toBe(owner)
})
