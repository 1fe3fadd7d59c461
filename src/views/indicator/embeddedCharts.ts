import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Sex } from '#domain/series.ts'
import { sexes } from '#domain/series.ts'
import type { StrategyEvent } from '#domain/strategy.ts'
import { placeGroupCharts, toChartId } from './chartIds.ts'
import { judgePlaces } from './judgedPlaces.ts'
import type { PlaceGroup } from './placeBoard.ts'
import { toPlaceBoard } from './placeBoard.ts'
import type { Places } from './places.ts'
import type { SexGapView } from './sexGapModel.ts'
import { toSexGapView } from './sexGapModel.ts'
import type { SpreadView } from './spreadModel.ts'
import { toSpreadViews } from './spreadModel.ts'

interface EmbedRequest {
  readonly indicator: Indicator
  readonly settings: StandingSettings
  readonly places: Places
  readonly events: readonly StrategyEvent[]
  readonly language: Language
  readonly toRegionHref: (code: string | undefined) => string
}

/** A chart that can be shown alone, with what it is drawn from. */
export type Embeddable =
  | { readonly kind: 'trend' }
  | { readonly kind: 'sexLines' | 'sexDifference'; readonly view: SexGapView }
  | { readonly kind: 'board'; readonly sex: Sex }
  | { readonly kind: 'spread'; readonly view: SpreadView }
  | { readonly kind: 'places'; readonly group: PlaceGroup }

/** The chart an address names, by the id it has on its page; undefined where the measure has none such. */
export function findEmbeddable(chart: string, request: EmbedRequest): Embeddable | undefined {
  if (chart === 'utveckling') return { kind: 'trend' }
  if (chart === 'kon') return findSexChart('sexLines', request)
  if (chart === 'kon-skillnad') return findSexChart('sexDifference', request)
  return findSpread(chart, request) ?? findBoard(chart) ?? findPlaceGroup(chart, request)
}

function findSexChart(kind: 'sexLines' | 'sexDifference', request: EmbedRequest): Embeddable | undefined {
  const { indicator, places, settings, events, language } = request
  const view = toSexGapView(indicator, places.chosen, settings, events, language)
  return view && { kind, view }
}

function findSpread(chart: string, request: EmbedRequest): Embeddable | undefined {
  if (!chart.startsWith('kommuner-skillnad')) return undefined
  const view = toSpreadViews(request).find(({ sex }) => toChartId('kommuner-skillnad', sex) === chart)
  return view && { kind: 'spread', view }
}

function findBoard(chart: string): Embeddable | undefined {
  const sex = sexes.find((each) => toChartId('kommuner', each) === chart)
  return sex && { kind: 'board', sex }
}

function findPlaceGroup(chart: string, request: EmbedRequest): Embeddable | undefined {
  if (!Object.values<string>(placeGroupCharts).includes(chart)) return undefined
  const { indicator, places, settings } = request
  const { groups } = toPlaceBoard(judgePlaces(indicator, places, settings), request)
  const group = groups.find(({ id }) => placeGroupCharts[id] === chart)
  return group && { kind: 'places', group }
}
