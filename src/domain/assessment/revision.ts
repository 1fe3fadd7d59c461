import type { Series } from '../series.ts'
import { toSeries } from '../series.ts'
import type { MethodId, Reason } from './assessment.ts'
import type { AssessmentSpec } from './assessIndicator.ts'
import { assessIndicator } from './assessIndicator.ts'

/**
 * Tells when a verdict is another than the one the replaced edition gave, and the source's revisions alone explain it:
 * the new edition, read only as far as the old one went, gives the new verdict too. Undefined otherwise.
 */
export function explainRevision(
  replaced: Series,
  current: Series,
  spec: AssessmentSpec,
  method: MethodId,
): Reason | undefined {
  const before = assessIndicator(replaced, spec, method)
  const now = assessIndicator(current, spec, method)
  const isJudged =
    before.latest !== null && before.status !== 'notAssessable' && now.status !== 'notAssessable'
  if (!isJudged || before.status === now.status) return undefined
  const lastYear = before.latest.year
  const sameYears = toSeries(current.observations.filter(({ year }) => year <= lastYear))
  const isByRevision = assessIndicator(sameYears, spec, method).status === now.status
  return isByRevision ? { code: 'revised', before: before.status } : undefined
}
