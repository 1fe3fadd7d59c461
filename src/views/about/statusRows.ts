import type { Status } from '#domain/assessment/assessment.ts'
import { statuses } from '#domain/assessment/assessment.ts'
import { eurostatBorders } from '#domain/assessment/eurostat.ts'
import type { Language } from '#domain/localizedText.ts'
import { aboutMethodWords } from '#i18n/aboutMethodWords.ts'
import { decimalsNeeded } from '#i18n/amount.ts'
import { formatValue } from '#i18n/format.ts'
import { toStatusWord } from '#i18n/statusWords.ts'

export interface StatusCell {
  readonly word: string
  /** Where the border is: "över 1 %". */
  readonly border: string
}

export interface StatusRow {
  readonly status: Status
  /** Undefined where the verdict does not occur. */
  readonly withoutTarget: StatusCell | undefined
  readonly withTarget: StatusCell | undefined
}

type Borders = Readonly<Record<Status, string | undefined>>

/** Every verdict, best first, with its words and the method's own borders. */
export function toStatusRows(language: Language): readonly StatusRow[] {
  const [without, within] = [describeRateBorders(language), describeRatioBorders(language)]
  const toCell = (status: Status, border: string | undefined, hasTarget: boolean) =>
    border === undefined ? undefined : { word: toStatusWord(status, hasTarget, language), border }
  return statuses.map((status) => ({
    status,
    withoutTarget: toCell(status, without[status], false),
    withTarget: toCell(status, within[status], true),
  }))
}

function describeRateBorders(language: Language): Borders {
  const words = aboutMethodWords[language].statuses
  const { significant, moderate } = eurostatBorders.withoutTarget
  const [much, some] = [toPercent(significant, language), toPercent(moderate, language)]
  const [muchLess, someLess] = [toPercent(-significant, language), toPercent(-moderate, language)]
  return {
    targetMet: undefined,
    significantProgress: words.over(much),
    moderateProgress: words.between(some, much),
    noProgress: words.within(someLess, some),
    insufficientProgress: undefined,
    moderateSetback: words.below(someLess, muchLess),
    significantSetback: words.under(muchLess),
    notAssessable: words.notAssessable,
    context: words.context,
  }
}

function describeRatioBorders(language: Language): Borders {
  const words = aboutMethodWords[language].statuses
  const { significant, moderate, none } = eurostatBorders.withTarget
  const [enough, nearly] = [toPercent(significant, language), toPercent(moderate, language)]
  const nothing = toPercent(none, language)
  return {
    targetMet: words.targetMet,
    significantProgress: words.over(enough),
    moderateProgress: words.between(nearly, enough),
    noProgress: words.same,
    insufficientProgress: words.within(nothing, nearly),
    moderateSetback: undefined,
    significantSetback: `${words.under(nothing)}, ${words.lost}`,
    notAssessable: words.notAssessable,
    context: undefined,
  }
}

/** 0.001 → "0,1 %". */
function toPercent(share: number, language: Language): string {
  const percent = share * 100
  return formatValue(percent, { valueKind: 'percent', decimals: decimalsNeeded(percent, 2) }, language)
}
