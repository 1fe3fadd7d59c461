import type { Certainty } from '#domain/assessment/certainties.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findIndicator } from '#domain/strategy.ts'
import { agreementWords } from '#i18n/agreementWords.ts'
import { certaintyWords } from '#i18n/certaintyWords.ts'
import { paths } from '#paths.ts'

export interface CertaintyRow {
  readonly certainty: Certainty
  readonly label: string
  readonly meaning: string
  /** "22 av 45 bedömda indikatorer i länet". */
  readonly count: string
  readonly example: { readonly path: string; readonly title: LocalizedText } | undefined
}

/** In the order they are tried; the first that fits is given. */
export const certaintyOrder = [
  'dependsOnMethod',
  'borderline',
  'dependsOnBaseYear',
  'robust',
] as const satisfies readonly Certainty[]

/** What each label means, how many of the county's indicators have it, and one of them. */
export function toCertaintyRows(strategy: Strategy, language: Language): readonly CertaintyRow[] {
  const words = agreementWords[language].certainty
  const judged = strategy.standings.filter(({ certainty }) => certainty !== null)
  return certaintyOrder.map((certainty) => {
    const found = judged.filter((standing) => standing.certainty === certainty)
    const indicator = found[0] && findIndicator(strategy, found[0].indicator)
    return {
      certainty,
      label: certaintyWords[language].labels[certainty],
      meaning: certaintyWords[language].meanings[certainty],
      count: found.length === 0 ? words.none(judged.length) : words.count(found.length, judged.length),
      example: indicator && { path: paths.indicator(indicator.id), title: indicator.title },
    }
  })
}
