import type { YearSpan } from './exportSheet.ts'

/** Years as spans without holes, ascending: 2012, 2013, 2016 → 2012–2013 and 2016. */
export function toYearRuns(years: readonly number[]): readonly YearSpan[] {
  const runs: YearSpan[] = []
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.to === year - 1) runs[runs.length - 1] = { from: last.from, to: year }
    else runs.push({ from: year, to: year })
  }
  return runs
}
