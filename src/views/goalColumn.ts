import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { Goal, Strategy } from '#domain/strategy.ts'
import { pictureWords } from '#i18n/pictureWords.ts'
import { overviewWords } from '#i18n/overviewWords.ts'
import { describeSources } from '#i18n/sourceWords.ts'
import { paths } from '#paths.ts'
import { areAllProposals } from './goalProposals.ts'
import type { PictureRow } from './pictureRow.ts'
import { toPictureRows } from './pictureRow.ts'
import { findIndicators } from './shownIndicator.ts'

/** A goal as a picture shows it among others. */
export interface GoalColumn {
  readonly id: string
  readonly path: string
  readonly title: LocalizedText
  /** The area it is in, where the others are in other ones. */
  readonly area: string | undefined
  readonly indicators: readonly PictureRow[]
}

export function toGoalColumn(
  strategy: Strategy,
  goal: Goal,
  standings: readonly Standing[],
  language: Language,
  area?: string,
): GoalColumn {
  const { id, title, indicators } = goal
  return {
    id,
    path: paths.goal(id),
    title,
    area,
    indicators: toPictureRows(strategy, standings, indicators, language),
  }
}

/** Where figures and verdicts of a picture come from, and that goals in it are proposals where all are. */
export function toPictureSource(
  strategy: Strategy,
  ids: readonly string[],
  language: Language,
  hasGoals = false,
): string {
  const source = pictureWords[language].source(describeSources(findIndicators(strategy, ids), language))
  return hasGoals && areAllProposals(strategy) ? `${source} ${overviewWords[language].proposals}` : source
}
