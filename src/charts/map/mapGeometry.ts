import { geoArea, geoCentroid, geoPath, geoTransverseMercator } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Properties, Topology } from 'topojson-specification'

/** Where a name stands in the picture: a point in per cent of its width and height, and what of the name is there. */
interface NamePlace {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface MapShape {
  readonly code: string
  /** SVG path, in the units of the picture. */
  readonly path: string
  /** Middle of the surface, in the units of the picture. */
  readonly center: readonly [x: number, y: number]
  /** The name stands here: in the middle of a large place, under a small one. */
  readonly label: NamePlace
  /** Hard to hit with a finger where the map is narrow. */
  readonly isSmall: boolean
}

export interface MapGeometry {
  readonly width: number
  readonly height: number
  readonly shapes: readonly MapShape[]
  /** Lines between two municipalities. */
  readonly borders: string
  /** Coast and outer border. */
  readonly outline: string
}

const width = 400
/** Room for outlines that are wider than their border, and for a name under the southernmost place. */
const margin = 8
const roomForName = 26
/** Shares of the picture's surface and width. */
const smallSurface = 0.014
const widthThatHoldsName = 0.25

const known = new WeakMap<Topology, MapGeometry>()

/** The picture of a topology's `municipalities`, north up; computed once per topology. */
export function toMapGeometry(topology: Topology): MapGeometry {
  const before = known.get(topology)
  if (before) return before
  const geometry = draw(topology, findMunicipalities(topology))
  known.set(topology, geometry)
  return geometry
}

function isCollection(object: GeometryObject<Properties> | undefined): object is GeometryCollection {
  return object?.type === 'GeometryCollection'
}

function findMunicipalities({ objects }: Topology): GeometryCollection {
  const municipalities = objects['municipalities']
  if (isCollection(municipalities)) return municipalities
  throw new Error('The boundaries have no collection "municipalities": see goals-api/data/*.topojson.')
}

function draw(topology: Topology, municipalities: GeometryCollection): MapGeometry {
  const places = feature(topology, municipalities)
  const path = geoPath(toProjection(places)).digits(1)
  const [, [, south]] = path.bounds(places)
  const height = Math.ceil(south + roomForName)
  const inPercent = (x: number, y: number) => toNamePlace((100 * x) / width, (100 * y) / height)

  const shapes = places.features.map((place): MapShape => {
    const [[west], [east, bottom]] = path.bounds(place)
    const [x, y] = path.centroid(place)
    const holdsName = east - west > width * widthThatHoldsName
    return {
      code: String(place.id),
      path: path(place) ?? '',
      center: [x, y],
      label: inPercent(x, holdsName ? y : bottom + roomForName / 2),
      isSmall: path.area(place) < width * height * smallSurface,
    }
  })
  const borders = path(mesh(topology, municipalities, (one, other) => one !== other)) ?? ''
  const outline = path(mesh(topology, municipalities, (one, other) => one === other)) ?? ''
  return { width, height, shapes, borders, outline }
}

const toTenth = (percent: number) => Math.round(percent * 10) / 10

/**
 * A name is centred over its place. Within a fifth of an edge it begins or ends halfway to that edge instead,
 * so that it never leaves the picture.
 */
function toNamePlace(left: number, top: number): NamePlace {
  const edge = 20
  const y = toTenth(top)
  if (left < edge) return { x: toTenth(left / 2), y, anchor: 'start' }
  if (left > 100 - edge) return { x: toTenth((left + 100) / 2), y, anchor: 'end' }
  return { x: toTenth(left), y, anchor: 'middle' }
}

/** Transverse Mercator on the county's own middle longitude: true in shape, and north is up in the middle. */
function toProjection(places: FeatureCollection) {
  if (geoArea(places) > 2 * Math.PI)
    throw new Error(
      'The boundaries run the wrong way round: outer rings are to be clockwise, as d3-geo reads them.',
    )
  const [longitude] = geoCentroid(places)
  const projection = geoTransverseMercator()
    .rotate([-longitude, 0])
    .fitWidth(width - 2 * margin, places)
  const [x, y] = projection.translate()
  return projection.translate([x + margin, y + margin])
}
