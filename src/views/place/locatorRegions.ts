import type { MapRegion } from '#charts/map/mapRegion.ts'
import type { PlaceListRow } from './placeList.ts'

/** Ends of the map's scale: the place itself stands out from the others; the county is all of them. */
const shown = 1
const others = 0.12

/** The municipalities as the map has them, each leading to its page. `marked` is the one that stands out. */
export function toLocatorRegions(
  rows: readonly PlaceListRow[],
  marked: string | undefined,
  toAddress: (path: string) => string,
): readonly MapRegion[] {
  return rows
    .filter(({ isWhole }) => !isWhole)
    .map(({ code, name, path, progress, improving }) => ({
      code,
      name,
      href: toAddress(path),
      value: improving ?? '',
      share: code === marked ? shown : others,
      label: progress === undefined ? name : `${name}: ${progress}`,
    }))
}
