import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { formatChangeSize } from '#i18n/amount.ts'
import { currentStateWords } from '#i18n/currentStateWords.ts'
import { formatValue } from '#i18n/format.ts'

/** The smallest share that one decimal of a per cent can tell. */
const smallestShare = 0.001

/**
 * The place against the country, from the figures as shown: "1,5 procentenheter under riket, 5,6 %"; for a total its
 * share, "2,4 % av rikets 10 521 556". Undefined for the country itself, where the place
 * has no figure, and where the country's is zero by definition (moves within it).
 */
export function describeAgainst(
  { comparison }: Pick<Strategy, 'comparison'>,
  indicator: IndicatorSummary,
  standing: Standing,
  countryName: string,
  language: Language,
): string | undefined {
  const { latest } = standing.verdict
  if (!latest || standing.region === comparison) return undefined
  const words = currentStateWords[language]
  if (!standing.comparison) return words.missingThere(countryName, latest.year)
  const country = standing.comparison.value
  const countryText = formatValue(country, indicator, language)
  if (indicator.isTotal) {
    if (country === 0) return undefined
    if (country < 0 || latest.value < 0) return words.besides(countryName, countryText)
    return words.shareOf(describeShare(latest.value / country, language), countryName, countryText)
  }
  const difference = asShown(latest.value, indicator) - asShown(country, indicator)
  if (asShown(difference, indicator) === 0) return words.same(countryName, countryText)
  const describe = difference > 0 ? words.over : words.under
  return describe(formatChangeSize(difference, indicator, language), countryName, countryText)
}

/** "2,4 %"; never a "0,0 %" for what is there. */
function describeShare(share: number, language: Language): string {
  const words = currentStateWords[language]
  const isTiny = share > 0 && share < smallestShare / 2
  const text = formatValue(
    100 * Math.max(share, isTiny ? smallestShare : 0),
    { valueKind: 'percent', decimals: 1 },
    language,
  )
  return isTiny ? words.tinyShare(text) : text
}

function asShown(value: number, { decimals }: IndicatorSummary): number {
  return Number(value.toFixed(decimals))
}
