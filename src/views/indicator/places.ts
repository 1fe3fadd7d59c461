import type { Language } from '#domain/localizedText.ts'
import type { Region, RegionCatalogue } from '#domain/region.ts'
import { findRegion, municipalitiesOf, regionKindOf } from '#domain/region.ts'
import type { Strategy } from '#domain/strategy.ts'
import { compareNames } from '#i18n/format.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { spoken } from '../indicatorRow.ts'

/** The places a page on one indicator speaks of. */
export interface Places {
  readonly chosen: Region
  readonly home: Region
  readonly comparison: Region
  /** The home region's municipalities by name; none while the names of places cannot be had. */
  readonly municipalities: readonly Region[]
  readonly counties: readonly Region[]
}

export function toPlaces(
  strategy: Strategy,
  chosen: Region,
  catalogue: RegionCatalogue | undefined,
  language: Language,
): Places {
  const known = catalogue ?? { regions: [], groups: [] }
  return {
    chosen,
    home: findRegion(known, strategy.homeRegion) ?? toNamelessPlace(strategy.homeRegion),
    comparison: findRegion(known, strategy.comparison) ?? toNamelessPlace(strategy.comparison),
    municipalities: [...municipalitiesOf(known, strategy.homeRegion)].sort((a, b) =>
      compareNames(spoken(a.name, language), spoken(b.name, language), language),
    ),
    counties: known.regions.filter(({ kind }) => kind === 'county'),
  }
}

function toNamelessPlace(code: string): Region {
  const kind = regionKindOf(code)
  return {
    code,
    kind,
    name: { sv: indicatorWords.sv.placeOfKind[kind], en: indicatorWords.en.placeOfKind[kind] },
  }
}
