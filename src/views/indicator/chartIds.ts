import type { Sex } from '#domain/series.ts'

const ofSex = { total: '', women: '-kvinnor', men: '-man' } as const satisfies Record<Sex, string>

/** How a chart that there may be one of for each sex is named in addresses: "kommuner", "kommuner-kvinnor". */
export function toChartId(chart: string, sex: Sex): string {
  return `${chart}${ofSex[sex]}`
}

/** The charts that show places side by side, by the group of places. */
export const placeGroupCharts = { municipalities: 'platser', counties: 'lan' } as const
