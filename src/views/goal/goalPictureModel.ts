import type { FigureTable } from '#domain/figureTable.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import type { Goal, Strategy } from '#domain/strategy.ts'
import { pickStandings, toDistribution } from '#domain/summary.ts'
import { toProgressSentence } from '#i18n/progressSentence.ts'
import { toPictureSource } from '../goalColumn.ts'
import { toGoalTable } from '../goalTable.ts'
import { keepCountsWhole } from '../keepCountsWhole.ts'
import { pickColumns } from '../pickColumns.ts'
import type { PictureRow } from '../pictureRow.ts'
import { toPictureRows } from '../pictureRow.ts'

/** One goal as a picture. */
export interface GoalView {
  readonly headline: string
  readonly indicators: readonly PictureRow[]
  readonly table: FigureTable
  readonly source: string
}

export function toGoalView(
  strategy: Strategy,
  goal: Goal,
  standings: readonly Standing[],
  region: Region,
  language: Language,
): GoalView {
  const distribution = toDistribution(pickStandings(standings, goal.indicators))
  return {
    headline: keepCountsWhole(toProgressSentence(distribution, region, language)),
    indicators: toPictureRows(strategy, standings, goal.indicators, language),
    table: pickColumns(toGoalTable([goal], { strategy, standings, language }), [
      { key: 'indicator' },
      { key: 'verdict' },
      { key: 'base' },
      { key: 'latest' },
      { key: 'change' },
    ]),
    source: toPictureSource(strategy, goal.indicators, language, true),
  }
}
