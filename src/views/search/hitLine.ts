import type { Status } from '#domain/assessment/assessment.ts'
import type { ValueKind } from '#domain/indicator.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import { findRegion } from '#domain/region.ts'
import type { HitKind } from '#domain/search/searchDocument.ts'
import type { HitState, SearchHit } from '#domain/search/search.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findIndicator } from '#domain/strategy.ts'
import { searchWords } from '#i18n/searchWords.ts'
import type { IndicatorRow } from '../indicatorRow.ts'
import { spoken, toIndicatorRow } from '../indicatorRow.ts'
import { describeHit } from './describeHit.ts'
import type { HitTarget } from './hitTarget.ts'
import { toHitTarget } from './hitTarget.ts'

/** What hits are told from. */
export interface HitSource {
  readonly strategy: Strategy
  readonly catalogue: RegionCatalogue
  readonly language: Language
  /** How a place stands, or the place of the address where none is given; undefined while that is not here. */
  readonly standingsIn: (place: string | undefined) => readonly Standing[] | undefined
}

/** A hit ready to read. */
export interface HitLine {
  readonly key: string
  readonly kind: HitKind
  readonly title: LocalizedText
  /** "Kiruna, kvinnor": the state it opens in, where the query said so. */
  readonly state: string
  /** Where in the tree it is, and what to mind. */
  readonly where: string
  readonly figure: HitFigure | undefined
  readonly target: HitTarget
}

/** The latest value and verdict in the place it opens for. */
interface HitFigure {
  readonly status: Status
  readonly word: string
  /** "2,9 % (2022)", or why there is none. */
  readonly latest: string | undefined
}

/** A line for a hit; undefined when what it names is not in the strategy. */
export function toHitLine(hit: SearchHit, source: HitSource): HitLine | undefined {
  const description = describeHit(hit, source)
  if (!description) return undefined
  const state = withPublishedSexes(hit, source)
  const words = searchWords[source.language]
  const isWithoutSex = hit.state.sex !== undefined && state.sex === undefined
  return {
    key: [hit.kind, hit.id, state.place].join(' '),
    kind: hit.kind,
    title: description.title,
    state: describeState(state, source),
    where: [description.where, isWithoutSex ? words.notBySex : ''].filter(Boolean).join('. '),
    figure: hit.kind === 'indicator' ? toFigure(hit.id, state, source) : undefined,
    target: toHitTarget({ ...hit, state }, source),
  }
}

/** Women and men are asked for only where the measure has them. */
function withPublishedSexes({ kind, id, state }: SearchHit, { strategy }: HitSource): HitState {
  if (kind !== 'indicator' || state.sex === undefined) return state
  return findIndicator(strategy, id)?.isBySex ? state : { ...state, sex: undefined }
}

function describeState({ place, group, sex }: HitState, { catalogue, language }: HitSource): string {
  const region = place === undefined ? undefined : findRegion(catalogue, place)
  const places = catalogue.groups.find(({ id }) => id === group)
  const parts = [
    region && spoken(region.name, language),
    places && spoken(places.title, language),
    sex && searchWords[language].sexes[sex],
  ]
  return parts.filter(Boolean).join(', ')
}

function toFigure(id: string, { place, sex }: HitState, source: HitSource): HitFigure | undefined {
  const { strategy, language, standingsIn } = source
  const indicator = findIndicator(strategy, id)
  const standing = standingsIn(place)?.find((candidate) => candidate.indicator === id)
  if (!indicator || !standing) return undefined
  const row = toIndicatorRow(indicator, standing, language)
  return {
    status: row.status,
    word: row.word,
    latest: describeLatest(row, indicator.valueKind, sex !== undefined, language),
  }
}

/** "12 dagar per person och år (2022)", or why there is no figure. */
function describeLatest(
  { latest, year, unit, sex, remarks }: IndicatorRow,
  valueKind: ValueKind,
  isBesideSex: boolean,
  language: Language,
): string | undefined {
  if (latest === undefined) return remarks[0]
  // A percent sign says the unit; other figures need its words.
  const value = valueKind === 'percent' ? latest : `${latest} ${spoken(unit, language)}`
  // The figure is the whole population's: beside a sex it must say so.
  const whose = sex || (isBesideSex ? searchWords[language].together : '')
  return [year === undefined ? value : `${value} (${year})`, whose].filter(Boolean).join(', ')
}
