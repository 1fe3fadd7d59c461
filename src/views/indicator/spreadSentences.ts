import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { MunicipalitySpread, SpreadYear } from '#domain/municipalitySpread.ts'
import { spreadCoverage } from '#domain/municipalitySpread.ts'
import type { Region } from '#domain/region.ts'
import { formatChangeSize, isTooSmallToShow } from '#i18n/amount.ts'
import { formatList, formatValue } from '#i18n/format.ts'
import { gapWords } from '#i18n/gapWords.ts'
import { spoken } from '../indicatorRow.ts'

/** How far apart the ends are now and in the base year, who they are, and which years are left out. */
export function toSpreadSentences(
  { latest, base, years, leftOutYears }: MunicipalitySpread,
  indicator: IndicatorSummary,
  total: number,
  language: Language,
): readonly string[] {
  const words = gapWords[language].spread
  const counts = years.map(({ count }) => count)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  return [
    tellYear(latest, words.today, indicator, language),
    ...(base ? [tellYear(base, words.then, indicator, language)] : []),
    ...(leftOutYears.length > 0
      ? [
          words.leftOut(
            formatList(leftOutYears.map(String), language),
            Math.ceil(spreadCoverage * total),
            total,
          ),
        ]
      : []),
    ...(least < most ? [words.changingCount(least, most)] : []),
  ]
}

function tellYear(
  { year, low, high, lowest, highest }: SpreadYear,
  tell: (year: number, size: string, highest: string, lowest: string) => string,
  indicator: IndicatorSummary,
  language: Language,
): string {
  if (isTooSmallToShow(high - low, indicator.decimals)) return gapWords[language].spread.none(year)
  return tell(
    year,
    formatChangeSize(high - low, indicator, language),
    tellEnd(highest, high, indicator, language),
    tellEnd(lowest, low, indicator, language),
  )
}

/** "Luleå (79,0 %)"; one or two by name, more by the first. */
export function tellEnd(
  places: readonly Region[],
  value: number,
  indicator: IndicatorSummary,
  language: Language,
): string {
  const words = gapWords[language].spread
  const [first = '', second, third] = places.map(({ name }) => spoken(name, language))
  const names = third === undefined && second !== undefined ? words.and(first, second) : first
  return words.end(
    third === undefined ? names : words.withOthers(first),
    formatValue(value, indicator, language),
  )
}
