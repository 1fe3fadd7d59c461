import type { Status } from '#domain/assessment/assessment.ts'
import { statuses } from '#domain/assessment/assessment.ts'
import type { ClassTable, MethodClass } from '#domain/assessment/classTable.ts'
import { eurostatClasses } from '#domain/assessment/eurostat.ts'
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
  return {
    ...noBorders,
    ...describeClasses(eurostatClasses.withoutTarget, language),
    notAssessable: words.notAssessable,
    context: words.context,
  }
}

function describeRatioBorders(language: Language): Borders {
  const words = aboutMethodWords[language].statuses
  const described = describeClasses(eurostatClasses.withTarget, language)
  return {
    ...noBorders,
    ...described,
    targetMet: words.targetMet,
    noProgress: words.same,
    significantSetback: `${described.significantSetback ?? ''}, ${words.lost}`,
    notAssessable: words.notAssessable,
  }
}

const noBorders = Object.fromEntries(statuses.map((status) => [status, undefined])) as Borders

/** Where each class of a method begins and ends: "över 0,1 %, högst 1 %". */
function describeClasses(classes: ClassTable, language: Language): Partial<Record<Status, string>> {
  return Object.fromEntries(
    classes.map((one, index) => [one.status, describeRange(one, classes[index - 1], language)]),
  )
}

function describeRange(
  { from, isFromIncluded }: MethodClass,
  better: MethodClass | undefined,
  language: Language,
): string {
  const words = aboutMethodWords[language].statuses
  const lowest = toPercent(from, language)
  if (!better) return isFromIncluded ? words.atLeast(lowest) : words.over(lowest)
  const highest = toPercent(better.from, language)
  if (!Number.isFinite(from)) return better.isFromIncluded ? words.under(highest) : words.atMost(highest)
  const least = isFromIncluded ? words.atLeast(lowest) : words.over(lowest)
  const most = better.isFromIncluded ? words.under(highest) : words.atMost(highest)
  return `${least}, ${most}`
}

/** 0.001 → "0,1 %". */
function toPercent(share: number, language: Language): string {
  const percent = share * 100
  return formatValue(percent, { valueKind: 'percent', decimals: decimalsNeeded(percent, 2) }, language)
}
