import type { MethodId } from '#domain/assessment/assessment.ts'
import type { Language } from '#domain/localizedText.ts'
import { formatShare } from '#i18n/classRange.ts'
import { decimalsNeeded } from '#i18n/amount.ts'
import { formatList, formatNumber } from '#i18n/format.ts'
import { formulaWords } from '#i18n/formulaWords.ts'
import { methodDetailWords } from '#i18n/methodDetailWords.ts'
import { startSentence } from '#i18n/numberWords.ts'
import { measureAt, measurePlainly } from './plainMeasurement.ts'

/** How a method's value becomes a score, in words. */
export interface ScoreText {
  readonly intro: string
  /** Without a target, with one: "Förändring per år: −2 % ger −5 och 2 % ger 5". */
  readonly lines: readonly string[]
}

interface Corners {
  readonly withoutTarget: readonly number[]
  readonly withTarget: readonly number[]
}

/** Where the line of a score turns; before the first and after the last it is level. A test holds them to the methods. */
export const scoreCorners: Readonly<Record<MethodId, Corners>> = {
  eurostat: { withoutTarget: [-0.02, 0.02], withTarget: [-0.6, 0.6, 1.3] },
  statcan: { withoutTarget: [-0.02, 0, 0.005, 0.015, 0.02], withTarget: [-0.6, 0.6, 1.3] },
  unChart: { withoutTarget: [], withTarget: [] },
  linearPace: { withoutTarget: [], withTarget: [-0.6, 0.6, 1.3] },
  plannedPath: { withoutTarget: [], withTarget: [] },
}

/** Undefined where the method has no score. */
export function toScoreText(method: MethodId, language: Language): ScoreText | undefined {
  const words = methodDetailWords[language]
  const { withoutTarget, withTarget } = scoreCorners[method]
  const kinds = [toPoints(method, withoutTarget, false), toPoints(method, withTarget, true)]
  const scores = kinds.flatMap(({ points }) => points.map(({ score }) => score))
  if (scores.length === 0) return undefined
  const tell = (score: number) => formatScore(score, language)
  return {
    intro: words.scoreText(tell(Math.min(...scores)), tell(Math.max(...scores))),
    lines: kinds.flatMap(({ formula, points }) => {
      if (formula === undefined || points.length === 0) return []
      const told = points.map(({ corner, score }) => words.gives(formatShare(corner, language), tell(score)))
      const measure = startSentence(formulaWords[language].measures[formula])
      return [`${measure}: ${formatList(told, language)}.`]
    }),
  }
}

function toPoints(method: MethodId, corners: readonly number[], hasTarget: boolean) {
  const points = corners.flatMap((corner) => {
    const score = measureAt(corner, method, hasTarget)?.score ?? null
    return score === null ? [] : [{ corner, score }]
  })
  return { formula: measurePlainly(method, hasTarget)?.formula, points }
}

/** With the decimals it has, one at most: "2,5", "−5". */
function formatScore(score: number, language: Language): string {
  const rounded = Number(score.toFixed(1))
  return formatNumber(rounded, decimalsNeeded(rounded, 1), language)
}
