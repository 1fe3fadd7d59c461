import type { MapGeometry, MapShape } from './mapGeometry.ts'
import type { MapRegion } from './mapRegion.ts'

export interface DrawnRegion {
  readonly shape: MapShape
  readonly region: MapRegion
}

/** The regions that have a shape, in their own order, and the shapes nobody spoke of. */
export function toDrawnRegions(geometry: MapGeometry, regions: readonly MapRegion[]) {
  const shapes = new Map(geometry.shapes.map((shape) => [shape.code, shape]))
  const drawn = regions.flatMap((region): DrawnRegion[] => {
    const shape = shapes.get(region.code)
    return shape ? [{ shape, region }] : []
  })
  const spokenOf = new Set(drawn.map(({ region }) => region.code))
  return { drawn, unspoken: geometry.shapes.filter(({ code }) => !spokenOf.has(code)) }
}

export function findDrawn(drawn: readonly DrawnRegion[], code: string | undefined): DrawnRegion | undefined {
  return drawn.find(({ region }) => region.code === code)
}

/** Whether some place has no figure, so that the hatching must be explained. */
export function hasGaps(drawn: readonly DrawnRegion[]): boolean {
  return drawn.some(({ region }) => region.share === null)
}
