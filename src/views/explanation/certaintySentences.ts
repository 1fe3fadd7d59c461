import type { Status } from '#domain/assessment/assessment.ts'
import { assessByEveryMethod, assessByShiftedBase } from '#domain/assessment/certainty.ts'
import { toHeading } from '#domain/assessment/heading.ts'
import { explanationWords } from '#i18n/explanationWords.ts'
import { formatList } from '#i18n/format.ts'
import { methodWords } from '#i18n/methodWords.ts'
import { toStatusWord } from '#i18n/statusWords.ts'
import type { JudgedRequest } from './explanationRequest.ts'

/** What makes a verdict robust or not: who says otherwise, or from which base year it would have been another. */
export function toCertaintySentences(request: JudgedRequest): readonly string[] {
  const { standing, language } = request
  const words = explanationWords[language].certainty
  switch (standing.certainty) {
    case 'robust':
      return [words.robust]
    case 'borderline':
      return [words.borderline]
    case 'dependsOnMethod':
      return tellDisagreeing(request)
    case 'dependsOnBaseYear':
      return tellOtherBases(request)
    case null:
      return []
  }
}

function tellDisagreeing({ series, spec, standing, hasTarget, language }: JudgedRequest) {
  const heading = toHeading(standing.verdict.status)
  const others = assessByEveryMethod(series, spec).filter(
    ({ status }) => status !== 'notAssessable' && toHeading(status) !== heading,
  )
  return groupByStatus(others).map(({ status, members }) => {
    const names = members.map(({ method }) => methodWords[language].names[method])
    const { one, several } = explanationWords[language].certainty
    const tell = names.length === 1 ? one : several
    return tell(formatList(names, language), toStatusWord(status, hasTarget, language))
  })
}

function tellOtherBases({ series, spec, method, standing, hasTarget, language }: JudgedRequest) {
  const others = assessByShiftedBase(series, spec, method).filter(
    ({ status }) => status !== 'notAssessable' && status !== standing.verdict.status,
  )
  return groupByStatus(others).map(({ status, members }) =>
    explanationWords[language].certainty.base(
      formatList(
        members.map(({ baseYear }) => String(baseYear)),
        language,
      ),
      toStatusWord(status, hasTarget, language),
    ),
  )
}

function groupByStatus<Verdict extends { readonly status: Status }>(verdicts: readonly Verdict[]) {
  return [...new Set(verdicts.map(({ status }) => status))].map((status) => ({
    status,
    members: verdicts.filter((verdict) => verdict.status === status),
  }))
}
