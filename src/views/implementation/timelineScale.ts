/** A stretch of the line of years, in per cent of its length. */
export interface TimelinePlace {
  readonly start: number
  readonly middle: number
  readonly end: number
  readonly length: number
}

/** Three decimals, so that the server and every browser write the same. */
const round = (percent: number) => Math.round(percent * 1000) / 1000

/** Places years on a line that runs from the start of `first` to the end of `last`; what lies beyond stands in its end year. */
export function toTimelineScale(first: number, last: number) {
  const inPercent = (year: number) => round((100 * (year - first)) / (last + 1 - first))
  const within = (year: number) => Math.min(Math.max(year, first), last)
  return (from: number, to: number): TimelinePlace => {
    const [startYear, endYear] = [within(from), within(to) + 1]
    const [start, end] = [inPercent(startYear), inPercent(endYear)]
    return { start, middle: inPercent((startYear + endYear) / 2), end, length: round(end - start) }
  }
}
