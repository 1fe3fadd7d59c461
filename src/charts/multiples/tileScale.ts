import type { Sparkline } from '#domain/sparkline.ts'
import { decimalsOfTicks, niceTicks } from '../trend/niceTicks.ts'
import type { Tile } from './tile.ts'

/** What all tiles are drawn on, and how many decimals its ends need. */
export interface TileScale {
  readonly years: readonly [from: number, to: number]
  readonly values: readonly [from: number, to: number]
  readonly decimals: number
}

/** More than an axis has, since only the ends are drawn: no picture is mostly air. */
const steps = 8

/** Years from the first to the last of any tile; values between round numbers. Undefined where there are none. */
export function toTileScale(
  tiles: readonly Pick<Tile, 'sparkline' | 'reference'>[],
  decimals: number,
): TileScale | undefined {
  const lines = tiles
    .flatMap(({ sparkline, reference }) => [sparkline, reference])
    .filter((line) => line !== undefined)
    .filter(({ values }) => values.length > 0)
  if (lines.length === 0) return undefined
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null))
  const ticks = niceTicks(Math.min(...values), Math.max(...values), { decimals, steps })
  const ends = [ticks[0] ?? 0, ticks.at(-1) ?? 1] as const
  return {
    years: [
      Math.min(...lines.map(({ firstYear }) => firstYear)),
      Math.max(...lines.map((line) => lastYearOf(line))),
    ],
    values: ends,
    decimals: decimalsOfTicks(ends, decimals),
  }
}

function lastYearOf({ firstYear, values }: Sparkline): number {
  return firstYear + values.length - 1
}
