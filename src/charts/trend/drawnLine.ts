import type { Observation } from '#domain/series.ts'
import { toSegments } from '#domain/series.ts'
import type { LineRole, TrendLine, TrendSpec } from './trendSpec.ts'
import type { Domain } from './trendScale.ts'
import { toDepthInPercent, toShareInPercent } from './trendScale.ts'

/** How a point is drawn: not at all (the line shows it), filled, hollow for a provisional value, ringed in the base year. */
export type DotKind = 'none' | 'filled' | 'hollow' | 'ringed'

/** A point in per cent of the plot; y grows downwards. */
export interface DrawnPoint {
  readonly year: number
  readonly value: number
  readonly x: number
  readonly y: number
  readonly dot: DotKind
}

export interface DrawnLine {
  readonly id: string
  readonly label: string
  readonly role: LineRole
  readonly labelled: 'everywhere' | 'wide' | 'never'
  readonly pin: string | undefined
  /** Runs of points that a line joins; never empty, and a run may be a single point. */
  readonly segments: readonly (readonly DrawnPoint[])[]
}

export interface Domains {
  readonly years: Domain
  readonly values: Domain
}

/** Above this, every dot would be a string of pearls: only the last and the remarkable ones are drawn. */
const mostDots = 14

/** The line's points where they stand, cut where it must be. */
export function toDrawnLine(
  { id, label, role, series, labelled, pin }: TrendLine,
  spec: TrendSpec,
  domains: Domains,
): DrawnLine {
  const breakYears = spec.breaks.map(({ year }) => year)
  const isDotted = isLeadingRole(role) && series.observations.length <= mostDots
  const last = series.observations.at(-1)
  const toPoint = (observation: Observation, isAlone: boolean): DrawnPoint => ({
    year: observation.year,
    value: observation.value,
    x: toShareInPercent(observation.year, domains.years),
    y: toDepthInPercent(observation.value, domains.values),
    dot: toDotKind(observation, {
      isBase: isLeadingRole(role) && observation.year === spec.baseYear,
      isShown: isDotted || isAlone || (observation === last && labelled !== 'never'),
    }),
  })
  const segments = toSegments(series, breakYears).map((run) =>
    run.map((each) => toPoint(each, run.length === 1)),
  )
  return { id, label, role, labelled: labelled ?? 'everywhere', pin, segments }
}

function toDotKind(
  { flags }: Observation,
  { isBase, isShown }: { isBase: boolean; isShown: boolean },
): DotKind {
  if (flags.includes('provisional')) return 'hollow'
  if (isBase) return 'ringed'
  return isShown ? 'filled' : 'none'
}

/** The home region, as a whole or by sex; the others are what it is compared with. */
export function isLeadingRole(role: LineRole): boolean {
  return role === 'home' || role === 'women' || role === 'men'
}
