import type { MapRegion } from '#charts/map/mapRegion.ts'
import { formatValue } from '#i18n/format.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { missingWords } from '#i18n/sexWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { PlaceFigure } from './municipalityFigures.ts'
import { findEnds, toRanks } from './municipalityRanks.ts'
import type { MunicipalityRequest } from './municipalityRequest.ts'

/** The map's places with their figures; `scale` is left out where none has one. */
export interface MunicipalityMap {
  readonly regions: readonly MapRegion[]
  readonly scale:
    | { readonly low: string; readonly lowNote: string; readonly high: string; readonly highNote: string }
    | undefined
}

export function toMunicipalityMap(
  request: MunicipalityRequest,
  figures: readonly PlaceFigure[],
): MunicipalityMap {
  const { indicator, language, toRegionHref } = request
  const ends = findEnds(figures)
  const ranks = toRanks(figures)
  const tell = ({ value, missing }: PlaceFigure) =>
    value === null ? missingWords[language][missing] : formatValue(value, indicator, language)
  const name = ({ place }: PlaceFigure) => spoken(place.name, language)
  const regions = figures.map((figure) => {
    const rank = ranks.get(figure.place.code)
    const ranked = rank === undefined ? [] : [indicatorWords[language].rank(rank, ranks.size)]
    return {
      code: figure.place.code,
      name: name(figure),
      href: toRegionHref(figure.place.code),
      value: tell(figure),
      share: toShare(figure.value, ends?.low.value ?? 0, ends?.high.value ?? 0),
      label: `${name(figure)}: ${[tell(figure), ...ranked].join(', ')}`,
    }
  })
  if (!ends) return { regions, scale: undefined }
  const { low, high } = ends
  return { regions, scale: { low: tell(low), lowNote: name(low), high: tell(high), highNote: name(high) } }
}

/** Place between the lowest and the highest, 0 to 1; in the middle when all are equal. */
function toShare(value: number | null, low: number, high: number): number | null {
  if (value === null) return null
  return low === high ? 0.5 : (value - low) / (high - low)
}
