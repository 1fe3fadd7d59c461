import type { TrendPicture } from './trendPicture.ts'

/** What stands under the plot, in em from its lower edge: years, then the base year's word, then rows of events. */
export function toYearAxisRows({
  baseYear,
  events,
  yearTicks,
}: Pick<TrendPicture, 'baseYear' | 'events' | 'yearTicks'>) {
  const shownBase = yearTicks.some(({ year }) => year === baseYear) ? baseYear : undefined
  const yearsEnd = shownBase === undefined ? 2 : 3.2
  const eventRows = Math.max(0, ...events.map(({ row }) => row + 1))
  const eventTop = (row: number) => yearsEnd + 1.1 + row * 1.35
  return {
    baseYear: shownBase,
    eventTop,
    height: yearsEnd + eventRows * 1.35 + (eventRows > 0 ? 0.4 : 0),
  }
}
