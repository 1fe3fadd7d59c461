import type { TrendPath, TrendProjection } from '#charts/trend/trendSpec.ts'
import type { AssessmentInput } from '#domain/assessment/assessment.ts'
import type { Outlook } from '#domain/assessment/outlook.ts'
import { toOutlook } from '#domain/assessment/outlook.ts'
import { findRequiredPath, toLead } from '#domain/assessment/requiredPath.ts'
import type { Indicator } from '#domain/indicator.ts'
import { findTarget, seriesOf } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { toBounds } from '#domain/measureBounds.ts'
import type { Observation } from '#domain/series.ts'
import type { Standing } from '#domain/standing.ts'
import {
  formatChangeAmount,
  formatChangeSize,
  formatShortAmount,
  formatTargetAmount,
  isTooSmallToShow,
} from '#i18n/amount.ts'
import { formatNumber } from '#i18n/format.ts'
import { toNumberWord } from '#i18n/numberWords.ts'
import { outlookWords } from '#i18n/outlookWords.ts'

/** Where a measure should be by now and where it is heading: drawn, told, and how it was reckoned. */
export interface OutlookView {
  readonly path?: TrendPath | undefined
  readonly projection?: TrendProjection | undefined
  readonly sentences: readonly string[]
  readonly notes: readonly string[]
  /** Whose work it is, for the source line. */
  readonly origin?: string | undefined
}

/** Empty where no target holds for the place, or where it has too little for a verdict. The path may be left out. */
export function toOutlookView(
  indicator: Indicator,
  standing: Standing,
  language: Language,
  hasPath = true,
): OutlookView {
  const input = toInput(indicator, standing)
  if (!input) return { sentences: [], notes: [] }
  const path = hasPath ? tellPath(input, indicator, standing, language) : undefined
  const projection = tellProjection(input, indicator, standing, language)
  const { source } = outlookWords[language]
  return {
    path: path?.drawn,
    projection: projection?.drawn,
    sentences: [path, projection].flatMap((told) => (told ? [told.sentence] : [])),
    notes: projection ? [projection.note] : [],
    origin: projection ? source[path ? 'both' : 'projection'] : path && source.path,
  }
}

/** The verdict's own base and latest. None where the people counted are so few that their change says nothing. */
function toInput(indicator: Indicator, { region, verdict }: Standing): AssessmentInput | undefined {
  const { direction, limit } = indicator
  const { base, latest, reasons } = verdict
  const target = findTarget(indicator, region)
  const isTooFew = reasons.some(({ code }) => code === 'smallNumbers')
  if (!target || !base || !latest || direction === 'context' || isTooFew) return undefined
  return { direction, base, latest, target, limit }
}

function tellPath(input: AssessmentInput, indicator: Indicator, { sex }: Standing, language: Language) {
  const required = findRequiredPath(input)
  if (!required) return undefined
  const words = outlookWords[language]
  const { base, latest, direction } = input
  const lead = toLead(required, latest, direction)
  const side = isTooSmallToShow(lead, indicator.decimals) ? 'level' : lead > 0 ? 'ahead' : 'behind'
  const size = formatChangeSize(lead, indicator, language)
  const drawn: TrendPath = { role: toRole(sex), base, latest, gap: words.beside[side](size) }
  return { drawn, sentence: words.gap[side](latest.year, words.valueOf[sex], size) }
}

/** Not from a change that is within the margin of error: the verdict calls it none. */
function tellProjection(
  { base, latest, target }: AssessmentInput,
  indicator: Indicator,
  { region, sex, verdict }: Standing,
  language: Language,
) {
  const isUncertain = verdict.reasons.some(({ code }) => code === 'withinMargin')
  if (!target || isUncertain) return undefined
  const { observations } = seriesOf(indicator.cube, region, sex)
  const judged = observations.filter(({ year }) => year >= base.year && year <= latest.year)
  const lastYear = observations.at(-1)?.year ?? latest.year
  const span = { from: lastYear + 1, to: target.year }
  const outlook = toOutlook(judged, span, toBounds(indicator, latest.value))
  if (!outlook) return undefined
  const words = outlookWords[language]
  const drawn: TrendProjection = {
    role: toRole(sex),
    label: words.own(words.projection[sex]),
    years: outlook.years,
  }
  return {
    drawn,
    sentence: tellEnd(outlook, words.valueOf[sex], indicator, language),
    note: tellMethod(outlook, judged, indicator, language),
  }
}

const toRole = (sex: Standing['sex']) => (sex === 'total' ? 'home' : sex)

function tellEnd({ years }: Outlook, whose: string, indicator: Indicator, language: Language): string {
  const words = outlookWords[language]
  const { year, value, low, high } = years.at(-1) ?? years[0]
  const write = (number: number) => formatNumber(number, indicator.decimals, language)
  const interval = low === null || high === null ? '' : words.within(write(low), write(high))
  return words.heading(whose, formatShortAmount(value, indicator, language), year, interval)
}

function tellMethod(
  { drift, years, stoppedAt }: Outlook,
  judged: readonly Observation[],
  indicator: Indicator,
  language: Language,
): string {
  const words = outlookWords[language]
  const { year } = years.at(-1) ?? years[0]
  const [from, to] = [judged[0]?.year ?? year, judged.at(-1)?.year ?? year]
  const change = formatChangeAmount(drift.perYear, indicator, language)
  return [
    words.method(from, to, change, year),
    drift.deviation === null ? words.noBand(toNumberWord(judged.length, language)) : words.band,
    ...(stoppedAt === undefined ? [] : [words.stopped(formatTargetAmount(stoppedAt, indicator, language))]),
  ].join(' ')
}
