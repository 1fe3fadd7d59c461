import type { Language } from '#domain/localizedText.ts'
import { paths } from '#paths.ts'
import type { NameSource } from '../deck/describeAddress.ts'
import { describeAddress } from '../deck/describeAddress.ts'

interface LinkChoice {
  readonly address: string
  readonly name: string
}

/** The views a slide can lead to: those that everybody has use for, and the one it leads to now. */
export function toLinkChoices(
  link: string | undefined,
  source: NameSource,
  language: Language,
): readonly LinkChoice[] {
  const usual = [
    paths.overview(),
    paths.currentState(),
    ...source.strategy.focusAreas.map(({ id }) => paths.focusArea(id)),
    paths.indicators(),
    paths.places(),
    paths.implementation(),
    paths.about(),
  ]
  const all = link === undefined || usual.includes(link) ? usual : [...usual, link]
  return all.map((address) => ({ address, name: describeAddress(address, source, language) }))
}
