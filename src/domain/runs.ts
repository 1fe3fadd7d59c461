import type { Gap, YearValue } from './series.ts'

/**
 * Values a line may join: a run ends where more years are missing than the series usually leaves out, so that a
 * measure taken every other year is one line and a hole in a yearly one stays a hole; and where a series break lies
 * between two values.
 */
export function toRuns(
  observed: readonly YearValue[],
  breakYears: readonly number[] = [],
): readonly (readonly YearValue[])[] {
  const step = usualStep(observed)
  const runs: YearValue[][] = []
  let previous: YearValue | undefined
  for (const point of observed) {
    const isJoined =
      previous !== undefined &&
      point.year - previous.year <= step &&
      !isBroken(breakYears, previous.year, point.year)
    if (isJoined) runs.at(-1)?.push(point)
    else runs.push([point])
    previous = point
  }
  return runs
}

/** The years of the holes between runs, so that a series made from the values alone is not joined across them. */
export function findHoles(observed: readonly YearValue[]): readonly Gap[] {
  return toRuns(observed).flatMap((run, index, runs) => {
    const [last, next] = [run.at(-1), runs[index + 1]?.[0]]
    if (!last || !next) return []
    const length = next.year - last.year - 1
    return Array.from({ length }, (_, step): Gap => ({ year: last.year + step + 1, kind: 'missing' }))
  })
}

function isBroken(breakYears: readonly number[], from: number, to: number): boolean {
  return breakYears.some((year) => year > from && year <= to)
}

/** Median of the years between values; the shorter of the two middle ones. */
function usualStep(observed: readonly YearValue[]): number {
  const steps = observed.slice(1).map(({ year }, index) => year - (observed[index]?.year ?? year))
  return steps.sort((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 1
}
