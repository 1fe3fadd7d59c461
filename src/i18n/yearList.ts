import type { Language } from '#domain/localizedText.ts'
import { toYearRuns } from '#domain/yearRuns.ts'
import { formatList, formatYears } from './format.ts'

/** Years as read: "2012–2015 och 2018". */
export function formatYearList(years: readonly number[], language: Language): string {
  return formatList(
    toYearRuns(years).map(({ from, to }) => formatYears(from, to)),
    language,
  )
}
