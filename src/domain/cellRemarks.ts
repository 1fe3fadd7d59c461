import type { ObservationCube } from './indicator.ts'
import { seriesOf, sexesIn } from './indicator.ts'
import type { MissingKind, ObservationFlag, Series } from './series.ts'
import { missingKinds, observationFlags } from './series.ts'

/** What is said of some of a place's cells: how many, over all sexes, and in which years. */
export interface CellRemark {
  readonly kind: ObservationFlag | MissingKind
  readonly count: number
  /** One for each cell. */
  readonly years: readonly number[]
}

const kinds = [...observationFlags, ...missingKinds]

/**
 * Flags on a place's values and reasons for cells without one. A cell that is merely empty counts only inside its series:
 * before the first value and after the last there is nothing that could be missed.
 */
export function listCellRemarks(cube: ObservationCube, region: string): readonly CellRemark[] {
  const said = sexesIn(cube, region).flatMap((sex) => toSaid(seriesOf(cube, region, sex)))
  return kinds
    .map((kind) => said.filter((each) => each.kind === kind).map(({ year }) => year))
    .flatMap((years, index) => {
      const kind = kinds[index]
      return kind && years.length > 0 ? [{ kind, count: years.length, years }] : []
    })
}

function toSaid({ observations, gaps }: Series) {
  const [first = Infinity, last = -Infinity] = [observations[0]?.year, observations.at(-1)?.year]
  const isInside = (year: number) => year > first && year < last
  return [
    ...observations.flatMap(({ year, flags }) => flags.map((kind) => ({ year, kind }))),
    ...gaps.filter(({ year, kind }) => kind !== 'missing' || isInside(year)),
  ]
}
