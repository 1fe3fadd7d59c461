import type { MethodId } from '#domain/assessment/assessment.ts'
import { methodIds } from '#domain/assessment/assessment.ts'
import type { FormulaId } from '#domain/assessment/measurement.ts'
import type { Language } from '#domain/localizedText.ts'
import { methodWords } from '#i18n/methodWords.ts'
import { measureFromZero, measurePlainly } from './plainMeasurement.ts'
import type { ScoreText } from './scoreRows.ts'
import { toScoreText } from './scoreRows.ts'
import type { StatusTable } from './statusRows.ts'
import { toClassTable } from './statusRows.ts'

/** How a method measures without a target, or with one. */
interface Measure {
  readonly hasTarget: boolean
  readonly formula: FormulaId
  /** What is computed instead where the base value is zero or negative. */
  readonly fromZero: FormulaId | undefined
}

export interface MethodDetails {
  readonly method: MethodId
  readonly name: string
  readonly isOwn: boolean
  readonly question: string
  readonly description: string
  readonly publisher: string
  readonly publication: { readonly title: string; readonly url: string }
  readonly note: string
  readonly measures: readonly Measure[]
  readonly formulas: readonly FormulaId[]
  readonly needsTarget: boolean
  readonly table: StatusTable
  /** Undefined where the method has none. */
  readonly score: ScoreText | undefined
}

const urls = {
  eurostat: 'https://ec.europa.eu/eurostat/statistics-explained/index.php?title=SDG_-_Introduction',
  statcan: 'https://sdgcif-data-canada-oddcic-donnee.github.io/methodology',
  unChart: 'https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf',
  linearPace: 'https://dashboards.sdgindex.org/chapters/methodology',
  plannedPath:
    'https://www.servicenow.com/docs/r/australia/it-business-management/goal-framework/target-status-calculation-examples.html',
} as const satisfies Record<MethodId, string>

/** Every method, the strategy's own first. */
export function toMethodDetails(own: MethodId, language: Language): readonly MethodDetails[] {
  const others = methodIds.filter((method) => method !== own)
  return [own, ...others].map((method) => toDetails(method, own, language))
}

function toDetails(method: MethodId, own: MethodId, language: Language): MethodDetails {
  const words = methodWords[language]
  const measures = [false, true].flatMap((hasTarget) => toMeasure(method, hasTarget))
  return {
    method,
    name: words.names[method],
    isOwn: method === own,
    question: words.questions[method],
    description: words.descriptions[method],
    publisher: words.publishers[method],
    publication: { title: words.publications[method], url: urls[method] },
    note: words.notes[method],
    measures,
    formulas: measures.flatMap(({ formula, fromZero }) => (fromZero ? [formula, fromZero] : [formula])),
    needsTarget: measures.every(({ hasTarget }) => hasTarget),
    table: toClassTable(method, language),
    score: toScoreText(method, language),
  }
}

function toMeasure(method: MethodId, hasTarget: boolean): readonly Measure[] {
  const plain = measurePlainly(method, hasTarget)?.formula
  if (plain === undefined) return []
  const fromZero = measureFromZero(method, hasTarget)?.formula
  return [{ hasTarget, formula: plain, fromZero: fromZero === plain ? undefined : fromZero }]
}
