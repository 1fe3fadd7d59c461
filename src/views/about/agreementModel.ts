import type { MethodId, Status } from '#domain/assessment/assessment.ts'
import { methodIds, statuses } from '#domain/assessment/assessment.ts'
import type { Certainty } from '#domain/assessment/certainties.ts'
import type { MethodClass } from '#domain/assessment/classTable.ts'
import { toHeading } from '#domain/assessment/heading.ts'
import { toStandingSettings } from '#domain/assessmentSettings.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import { findTarget } from '#domain/indicator.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import { rejudge } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findIndicator } from '#domain/strategy.ts'
import { agreementWords } from '#i18n/agreementWords.ts'
import { certaintyWords } from '#i18n/certaintyWords.ts'
import { formatShare } from '#i18n/classRange.ts'
import { methodWords } from '#i18n/methodWords.ts'
import { toStatusWord } from '#i18n/statusWords.ts'
import { paths } from '#paths.ts'
import { certaintyOrder } from './certaintyRows.ts'
import { measurePlainly } from './plainMeasurement.ts'

/** A verdict by one method, or why that method has none. */
export type AgreementCell =
  | { readonly method: MethodId; readonly status: Status; readonly word: string }
  | { readonly method: MethodId; readonly status: undefined; readonly word: string }

interface AgreementRow {
  readonly path: string
  readonly title: LocalizedText
  readonly cells: readonly AgreementCell[]
  readonly certainty: string
}

export interface Agreement {
  readonly columns: readonly { readonly method: MethodId; readonly name: string }[]
  readonly rows: readonly AgreementRow[]
  /** How often each other method points the same way as the strategy's own. */
  readonly sentences: readonly string[]
  readonly why: string
  /** The marks in the table and their words, best first. */
  readonly marks: readonly { readonly status: Status; readonly word: string }[]
}

interface JudgedIndicator {
  readonly indicator: IndicatorSummary
  readonly standing: Standing
  readonly hasTarget: boolean
  readonly statuses: Readonly<Record<MethodId, Status>>
}

/** The home region's indicators judged by every method, and how far these agree. */
export function toAgreement(strategy: Strategy, language: Language): Agreement {
  const judged = strategy.standings.flatMap((standing) => judgeByEvery(standing, strategy))
  const own = strategy.method
  const columns = [own, ...methodIds.filter((method) => method !== own)]
  const rows = [...judged]
    .sort((a, b) => toRank(a.standing.certainty) - toRank(b.standing.certainty))
    .map((one) => toRow(one, columns, language))
  const shown = rows.flatMap(({ cells }) =>
    cells.flatMap(({ status, word }) => (status ? [{ status, word }] : [])),
  )
  return {
    columns: columns.map((method) => ({ method, name: methodWords[language].names[method] })),
    rows,
    sentences: columns.slice(1).map((other) => describePair(judged, own, other, language)),
    why: describeLeastProgress(columns, language),
    marks: statuses.flatMap((status) => shown.filter((mark) => mark.status === status)).filter(isFirstOfWord),
  }
}

function judgeByEvery(standing: Standing, strategy: Strategy): readonly JudgedIndicator[] {
  const indicator = findIndicator(strategy, standing.indicator)
  if (!indicator || indicator.direction === 'context') return []
  const judge = (method: MethodId) => {
    const settings = toStandingSettings(strategy, strategy.release.date, { method })
    return [method, rejudge(standing, indicator, settings).verdict.status] as const
  }
  return [
    {
      indicator,
      standing,
      hasTarget: findTarget(indicator, standing.region) !== undefined,
      statuses: Object.fromEntries(methodIds.map(judge)) as Record<MethodId, Status>,
    },
  ]
}

/** Those that hang most on the choice of method first; those without a verdict last. */
function toRank(certainty: Certainty | null): number {
  return certainty === null ? certaintyOrder.length : certaintyOrder.indexOf(certainty)
}

function toRow(
  { indicator, standing, hasTarget, statuses: judged }: JudgedIndicator,
  columns: readonly MethodId[],
  language: Language,
): AgreementRow {
  const words = agreementWords[language]
  return {
    path: paths.indicator(indicator.id),
    title: indicator.title,
    cells: columns.map((method): AgreementCell => {
      const isRefused = !hasTarget && measurePlainly(method, false) === undefined
      if (isRefused) return { method, status: undefined, word: words.noTarget }
      const status = judged[method]
      return { method, status, word: toStatusWord(status, hasTarget, language) }
    }),
    certainty:
      standing.certainty === null ? words.noCertainty : certaintyWords[language].labels[standing.certainty],
  }
}

function describePair(
  judged: readonly JudgedIndicator[],
  own: MethodId,
  other: MethodId,
  language: Language,
): string {
  const words = agreementWords[language]
  const { names } = methodWords[language]
  const headings = judged
    .map(({ statuses: by }) => [toHeading(by[own]), toHeading(by[other])] as const)
    .filter((pair) => !pair.includes('unknown'))
  if (headings.length === 0) return words.noPair(names[own], names[other])
  const same = headings.filter(([one, two]) => one === two).length
  return words.pair(names[own], names[other], same, headings.length)
}

/** How little each method calls an improvement without a target: where its lowest improving class begins. */
function describeLeastProgress(columns: readonly MethodId[], language: Language): string {
  const isImproving = ({ status }: MethodClass) => toHeading(status) === 'improving'
  const borders = columns.flatMap((method) => {
    const lowest = measurePlainly(method, false)?.classes.filter(isImproving).at(-1)
    if (!lowest) return []
    return [{ method: methodWords[language].names[method], border: formatShare(lowest.from, language) }]
  })
  return agreementWords[language].why(borders)
}

function isFirstOfWord(
  { word }: { readonly word: string },
  index: number,
  all: readonly { readonly word: string }[],
): boolean {
  return all.findIndex((other) => other.word === word) === index
}
