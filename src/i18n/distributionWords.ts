import type { Status } from '#domain/assessment/assessment.ts'
import { statuses } from '#domain/assessment/assessment.ts'
import type { Language } from '#domain/localizedText.ts'
import { toStatusWord } from './statusWords.ts'

/** The words of a distribution: directions of travel, since its indicators need not share having a target. */
export function toDistributionWords(language: Language): Readonly<Record<Status, string>> {
  const pairs = statuses.map((status) => [status, toStatusWord(status, false, language)])
  return Object.fromEntries(pairs) as Record<Status, string>
}
