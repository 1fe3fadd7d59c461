import { assess } from '#domain/assessment/assess.ts'
import type { MethodId, Status } from '#domain/assessment/assessment.ts'
import { statuses } from '#domain/assessment/assessment.ts'
import type { Measurement } from '#domain/assessment/measurement.ts'
import type { Language } from '#domain/localizedText.ts'
import { aboutMethodWords } from '#i18n/aboutMethodWords.ts'
import { describeClassRange } from '#i18n/classRange.ts'
import { formulaWords } from '#i18n/formulaWords.ts'
import { methodWords } from '#i18n/methodWords.ts'
import { toStatusWord } from '#i18n/statusWords.ts'
import { measurePlainly } from './plainMeasurement.ts'

export interface StatusCell {
  readonly word: string
  /** The method's own name for the class: "SP". Undefined for what a guard decides. */
  readonly label: string | undefined
  /** Where the border is: "över 1 %". */
  readonly border: string
}

/** A method's verdicts without a target, with one, or both: a heading for each. */
export interface StatusTable {
  readonly caption: string
  readonly columns: readonly { readonly hasTarget: boolean; readonly heading: string }[]
  readonly rows: readonly StatusRow[]
}

interface StatusRow {
  readonly status: Status
  /** One for each column; undefined where the verdict does not occur. */
  readonly cells: readonly (StatusCell | undefined)[]
}

/** Every verdict a method gives, best first, with its words and the method's own labels and borders. */
export function toStatusTable(method: MethodId, language: Language): StatusTable {
  const words = aboutMethodWords[language].statuses
  const columns = [false, true].flatMap((hasTarget) => {
    const measured = measurePlainly(method, hasTarget)
    return measured ? [{ hasTarget, measured }] : []
  })
  const cells = columns.map((column) => toCells(method, column, language))
  return {
    caption: words.caption(methodWords[language].names[method]),
    columns: columns.map(({ hasTarget, measured }) => {
      const measure = formulaWords[language].measures[measured.formula]
      return { hasTarget, heading: hasTarget ? words.with(measure) : words.without(measure) }
    }),
    rows: statuses
      .map((status) => ({ status, cells: cells.map((column) => column[status]) }))
      .filter((row) => row.cells.some((cell) => cell !== undefined)),
  }
}

/** Only what the method itself gives: without what the guards decide. */
export function toClassTable(method: MethodId, language: Language): StatusTable {
  const table = toStatusTable(method, language)
  const hasLabel = ({ cells }: StatusRow) => cells.some((cell) => cell?.label !== undefined)
  return { ...table, rows: table.rows.filter(hasLabel) }
}

interface Column {
  readonly hasTarget: boolean
  readonly measured: Measurement
}

type Cells = Partial<Record<Status, StatusCell>>

function toCells(method: MethodId, { hasTarget, measured }: Column, language: Language): Cells {
  const words = aboutMethodWords[language].statuses
  const toCell = (status: Status, label: string | undefined, border: string): StatusCell => ({
    word: toStatusWord(status, hasTarget, language),
    label,
    border,
  })
  const classes: Cells = Object.fromEntries(
    measured.classes.map((one, index) => [
      one.status,
      toCell(one.status, one.label, describeClassRange(one, measured.classes[index - 1], language)),
    ]),
  )
  const notAssessable = toCell('notAssessable', undefined, words.notAssessable)
  if (!hasTarget) return { ...classes, notAssessable, context: toCell('context', undefined, words.context) }
  const worst = classes.significantSetback
  return {
    noProgress: toCell('noProgress', undefined, words.same),
    ...classes,
    ...(worst ? { significantSetback: { ...worst, border: `${worst.border}, ${words.lost}` } } : {}),
    targetMet: toCell('targetMet', toMetLabel(method), words.targetMet),
    notAssessable,
  }
}

/** The class a method gives a target that has been reached, asked of the method itself. */
function toMetLabel(method: MethodId): string {
  const reached = { year: 2021, value: 110 }
  const base = { year: 2020, value: 100 }
  return assess({ direction: 'up', base, latest: reached, target: reached }, method).classLabel
}
