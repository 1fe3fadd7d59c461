import type { IndicatorSummary } from '#domain/indicator.ts'
import { findTarget } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findIndicator } from '#domain/strategy.ts'
import { aboutMethodWords } from '#i18n/aboutMethodWords.ts'
import { formatSigned, formatValue } from '#i18n/format.ts'
import { toStatusWord } from '#i18n/statusWords.ts'
import { describeTarget } from '#i18n/targetWords.ts'
import { spoken } from '../indicatorRow.ts'
import { measurePlainly } from './plainMeasurement.ts'

/** A sentence with real figures. Undefined where the strategy has no indicator that shows it plainly. */
export interface MethodExamples {
  readonly rate: string | undefined
  readonly ratio: string | undefined
}

/** Judged by another rule, so it would not show the formula. */
const otherRules = new Set([
  'absoluteChange',
  'linearPace',
  'unchanged',
  'targetMetAtStart',
  'targetMetAndLost',
])

interface Judged {
  readonly indicator: IndicatorSummary
  readonly standing: Standing
}

/** Best an improvement in something that should fall, where the sign has to be turned. */
export function toMethodExamples(strategy: Strategy, language: Language): MethodExamples {
  const judged = strategy.standings.flatMap((standing): Judged[] => {
    const indicator = findIndicator(strategy, standing.indicator)
    const { value, reasons } = standing.verdict
    const isPlain = value !== null && !reasons.some(({ code }) => otherRules.has(code))
    return indicator && isPlain ? [{ indicator, standing }] : []
  })
  const formula = measurePlainly(strategy.method, true)?.formula
  const isRatioOfPaces = formula === 'growthRatio' || formula === 'linearRatio'
  const hasTarget = ({ indicator, standing }: Judged) => findTarget(indicator, standing.region) !== undefined
  const isImprovingFall = ({ indicator, standing }: Judged) =>
    indicator.direction === 'down' && standing.verdict.status === 'significantProgress'
  const free = judged.filter((candidate) => !hasTarget(candidate))
  const bound = isRatioOfPaces ? judged.filter(hasTarget) : []
  const rate = free.find(isImprovingFall) ?? free[0]
  const ratio = bound.find(({ standing }) => (standing.verdict.value ?? 0) > 0) ?? bound[0]
  return {
    rate: rate && describeRate(rate, language),
    ratio: ratio && describeRatio(ratio, language),
  }
}

function describeRate({ indicator, standing }: Judged, language: Language): string | undefined {
  const words = aboutMethodWords[language]
  const { base, latest, value, status } = standing.verdict
  if (!base || !latest || value === null) return undefined
  const isDown = indicator.direction === 'down'
  const tell = (amount: number) => formatValue(amount, indicator, language)
  const growth = toPercent((isDown ? -1 : 1) * value, language)
  const sentence = words.withoutTarget.example(
    spoken(indicator.title, language),
    tell(base.value),
    base.year,
    tell(latest.value),
    latest.year,
    growth,
  )
  const word = toStatusWord(status, false, language)
  return [sentence, isDown ? words.wayDown : words.wayUp, words.gives(word)].join(' ')
}

function describeRatio({ indicator, standing }: Judged, language: Language): string | undefined {
  const words = aboutMethodWords[language]
  const target = findTarget(indicator, standing.region)
  const { value, status } = standing.verdict
  if (!target || value === null) return undefined
  const told = describeTarget(target, indicator, language)
  const ratio = formatValue(100 * value, { valueKind: 'percent', decimals: 0 }, language)
  const sentence = words.withTarget.example(spoken(indicator.title, language), lowerFirst(told), ratio)
  return `${sentence} ${words.gives(toStatusWord(status, true, language))}`
}

/** A rate with its sign: −0.065 → "−6,5 %". */
function toPercent(rate: number, language: Language): string {
  const text = formatSigned(100 * rate, 1, language)
  return language === 'sv' ? `${text}\u00a0%` : `${text}%`
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
