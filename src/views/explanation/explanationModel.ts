import type { Status } from '#domain/assessment/assessment.ts'
import type { Certainty } from '#domain/assessment/certainties.ts'
import { certaintyWords } from '#i18n/certaintyWords.ts'
import { explanationWords } from '#i18n/explanationWords.ts'
import { describeReason } from '#i18n/reasonWords.ts'
import { toStatusWord } from '#i18n/statusWords.ts'
import { toPeopleSentence } from '../peopleSentence.ts'
import type { Alternative } from './alternatives.ts'
import { toBaseAlternatives, toMethodAlternatives } from './alternatives.ts'
import type { BorderScale } from './borderScale.ts'
import { toBorderScale } from './borderScale.ts'
import { toCertaintySentences } from './certaintySentences.ts'
import { toDistances } from './distance.ts'
import type { ExplanationRequest } from './explanationRequest.ts'
import { toJudgedRequest } from './explanationRequest.ts'
import type { OwnFormula } from './ownFormula.ts'
import { toOwnFormula } from './ownFormula.ts'
import { toRequirements } from './requirements.ts'
import { toVerdictSentences } from './verdictSentences.ts'

/** Everything that is said of one verdict; all of it worked out here from the figures, by the functions publish used. */
export interface Explanation {
  readonly status: Status
  readonly word: string
  readonly certainty:
    { readonly label: Certainty; readonly word: string; readonly sentences: readonly string[] } | undefined
  readonly sentences: readonly string[]
  /** What the change comes to in people, where the measure can be told so. */
  readonly people: string | undefined
  readonly formula: OwnFormula | undefined
  readonly scale: BorderScale | undefined
  readonly distances: readonly string[]
  readonly methods: readonly Alternative[]
  /** Said instead of the methods where none of them can judge. */
  readonly noMethods: readonly string[]
  readonly baseYears: readonly Alternative[]
  readonly requirements: readonly string[]
  /** What to mind about the verdict, or why there is none. */
  readonly reasons: readonly string[]
  readonly isJudged: boolean
}

export function toExplanation(request: ExplanationRequest): Explanation {
  const asked = toJudgedRequest(request)
  const { standing, judged, hasTarget, language } = asked
  const { status, reasons } = standing.verdict
  const { certainty } = standing
  const isBackground = status === 'context'
  const methods = isBackground ? [] : keepIfJudged(toMethodAlternatives(asked))
  return {
    status,
    word: toStatusWord(status, hasTarget, language),
    certainty:
      certainty === null
        ? undefined
        : {
            label: certainty,
            word: certaintyWords[language].labels[certainty],
            sentences: toCertaintySentences(asked),
          },
    sentences: toVerdictSentences(asked),
    people: toPeopleSentence(asked.indicator, asked.place, standing, language),
    formula: toOwnFormula(asked),
    scale: toBorderScale(asked),
    distances: toDistances(asked),
    methods,
    noMethods: methods.length > 0 || isBackground ? [] : [explanationWords[language].noMethod],
    baseYears: isBackground ? [] : keepIfJudged(toBaseAlternatives(asked)),
    requirements: toRequirements(asked),
    reasons: reasons.map((reason) => describeReason(reason, hasTarget, language)),
    isJudged: judged !== undefined,
  }
}

/** Alternatives say nothing where none of them gives a verdict. */
function keepIfJudged(alternatives: readonly Alternative[]): readonly Alternative[] {
  return alternatives.some(({ status }) => status !== 'notAssessable') ? alternatives : []
}
