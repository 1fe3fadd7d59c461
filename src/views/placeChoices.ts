import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Region, RegionCatalogue } from '#domain/region.ts'
import type { Strategy } from '#domain/strategy.ts'
import { compareNames } from '#i18n/format.ts'
import { isChoosable } from './useStrategyInRegion.ts'

interface PlaceChoice {
  readonly code: string
  readonly name: LocalizedText
}

interface PlaceChoices {
  /** The county first, then the country. */
  readonly wholes: readonly PlaceChoice[]
  readonly municipalities: readonly PlaceChoice[]
}

/** The places a view can be drawn for, in the order they are chosen from; only `shown` while the others are not known. */
export function toPlaceChoices(
  strategy: Strategy,
  catalogue: RegionCatalogue | undefined,
  shown: Region,
  language: Language,
): PlaceChoices {
  const places = (catalogue?.regions ?? [shown]).filter((place) => isChoosable(strategy, place))
  const isMunicipality = ({ kind }: Region) => kind === 'municipality'
  return {
    wholes: places
      .filter((place) => !isMunicipality(place))
      .sort((a, b) => Number(b.code === strategy.homeRegion) - Number(a.code === strategy.homeRegion)),
    municipalities: places
      .filter(isMunicipality)
      .sort((a, b) => compareNames(a.name.sv, b.name.sv, language)),
  }
}
