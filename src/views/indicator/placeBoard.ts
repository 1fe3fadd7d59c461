import type { FigureTable } from '#domain/figureTable.ts'
import type { TileKeyWords, TileList } from '#charts/multiples/tile.ts'
import { toTileScale } from '#charts/multiples/tileScale.ts'
import type { SparklineExtent } from '#charts/sparklineGeometry.ts'
import type { Indicator } from '#domain/indicator.ts'
import { orderByVerdict } from '#domain/placeOrder.ts'
import { toDistribution } from '#domain/summary.ts'
import { toPlacesSentence } from '#i18n/progressSentence.ts'
import { placeWords } from '#i18n/placeWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { JudgedGroup, JudgedPlace } from './judgedPlaces.ts'
import { toPlaceNotes, toScaleText } from './placeNotes.ts'
import { toPlaceTable } from './placeTable.ts'
import type { PlaceRequest } from './placeTiles.ts'
import { toTile } from './placeTiles.ts'
import { findCountyAbsence, findMunicipalityAbsence } from './sectionModel.ts'

/** Places that are seen together, best verdict first. */
export interface PlaceGroup {
  readonly id: JudgedGroup['id']
  readonly title: string
  readonly summary: string
  readonly leading: TileList | undefined
  readonly places: TileList
  /** What all pictures are drawn on; without values each has a scale of its own. */
  readonly extent: SparklineExtent
  /** What the marks stand for; those that no picture has are left out. */
  readonly key: TileKeyWords
  readonly table: FigureTable
}

/** Where the measure improves and where it does not. */
export interface PlaceBoard {
  readonly sentences: readonly string[]
  readonly groups: readonly PlaceGroup[]
  readonly notes: readonly string[]
}

export function toPlaceBoard(judged: readonly JudgedGroup[], request: PlaceRequest): PlaceBoard {
  const { indicator, places, language } = request
  const absences = {
    municipalities: findMunicipalityAbsence(indicator, places, language),
    counties: findCountyAbsence(indicator, places, language),
  }
  const shown = judged.filter(({ id }) => absences[id] === undefined)
  return {
    sentences: shown.map(({ id, regions }) =>
      toPlacesSentence(toDistribution(regions.map(({ standing }) => standing)), id, language),
    ),
    groups: shown.map((group) => toGroup(group, request)),
    notes: toPlaceNotes(shown, absences, request),
  }
}

function toGroup({ id, leading, regions }: JudgedGroup, request: PlaceRequest): PlaceGroup {
  const { indicator, places, language } = request
  const words = placeWords[language]
  const ordered = toOrdered(regions, indicator)
  const all = [...leading, ...ordered]
  const toTiles = (judged: readonly JudgedPlace[]) => judged.map((place) => toTile(place, request))
  const isJudged = regions.some(({ standing }) => standing.verdict.status !== 'notAssessable')
  const scale = toTileScale(toTiles(all), indicator.decimals)
  return {
    id,
    title: words.groups[id],
    summary: [
      ...(scale ? [toScaleText(scale, indicator, language)] : []),
      ...(isJudged ? [indicator.isTotal ? words.orderOfTotals : words.order] : []),
    ].join(' '),
    leading: leading.length > 0 ? { label: words.lists.leading, tiles: toTiles(leading) } : undefined,
    places: { label: words.lists[id], tiles: toTiles(ordered) },
    extent: { years: scale?.years, values: indicator.isTotal ? undefined : scale?.values },
    key: {
      base: all.some(({ standing }) => standing.verdict.base) ? words.key.base : undefined,
      latest: words.key.latest,
      reference: indicator.isTotal ? undefined : spoken(places.comparison.name, language),
    },
    table: toPlaceTable(all, request),
  }
}

function toOrdered(judged: readonly JudgedPlace[], indicator: Indicator): readonly JudgedPlace[] {
  const byRegion = new Map(judged.map((place) => [place.region.code, place]))
  const standings = judged.map(({ standing }) => standing)
  return orderByVerdict(standings, indicator).flatMap(({ region }) => byRegion.get(region) ?? [])
}
