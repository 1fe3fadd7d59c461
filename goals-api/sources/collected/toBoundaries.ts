import { topology } from 'topojson-server'
import type { Feature, FeatureCollection, Polygon } from 'geojson'
import type { CollectedBoundaries } from './readCollected.ts'

const quantization = 10_000
const maxBytes = 10_000

type Position = [number, number]
type Ring = Position[]

/** TopoJSON text with the object `municipalities`, whose ids are region codes. Throws when over 10 kB. */
export function toBoundaries({ features }: CollectedBoundaries): string {
  const municipalities: FeatureCollection = {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties }) =>
      toFeature(properties.region_code, geometry.coordinates),
    ),
  }
  const text = `${JSON.stringify(topology({ municipalities }, quantization))}\n`
  const bytes = Buffer.byteLength(text)
  if (bytes > maxBytes) throw new Error(`The boundaries take ${bytes} bytes, over ${maxBytes}; simplify them`)
  return text
}

function toFeature(id: string, rings: readonly Ring[]): Feature<Polygon> {
  const [exterior = [], ...holes] = rings
  const coordinates = [
    toWound(exterior, 'clockwise'),
    ...holes.map((hole) => toWound(hole, 'counterclockwise')),
  ]
  return { type: 'Feature', id, properties: null, geometry: { type: 'Polygon', coordinates } }
}

/** GeoJSON winds exteriors counterclockwise, but d3-geo then takes them for the rest of the globe. */
function toWound(ring: Ring, winding: 'clockwise' | 'counterclockwise'): Ring {
  const isClockwise = toSignedArea(ring) < 0
  return isClockwise === (winding === 'clockwise') ? ring : ring.toReversed()
}

/** Shoelace formula in square degrees; positive when counterclockwise. */
function toSignedArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}
