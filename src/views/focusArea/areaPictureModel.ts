import type { FigureTable } from '#domain/figureTable.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import type { FocusArea, Strategy } from '#domain/strategy.ts'
import { indicatorIdsInArea } from '#domain/strategy.ts'
import type { Distribution } from '#domain/summary.ts'
import { pickStandings, toDistribution } from '#domain/summary.ts'
import { toProgressSentence } from '#i18n/progressSentence.ts'
import type { GoalColumn } from '../goalColumn.ts'
import { toGoalColumn, toPictureSource } from '../goalColumn.ts'
import { keepCountsWhole } from '../keepCountsWhole.ts'
import { toGoalTable } from '../goalTable.ts'

/** One area as a picture. */
export interface AreaView {
  readonly headline: string
  readonly goals: readonly GoalColumn[]
  readonly distribution: Distribution
  readonly table: FigureTable
  readonly source: string
}

export function toAreaView(
  strategy: Strategy,
  area: FocusArea,
  standings: readonly Standing[],
  region: Region,
  language: Language,
): AreaView {
  const ids = indicatorIdsInArea(area)
  const distribution = toDistribution(pickStandings(standings, ids))
  return {
    headline: keepCountsWhole(toProgressSentence(distribution, region, language)),
    goals: area.goals.map((goal) => toGoalColumn(strategy, goal, standings, language)),
    distribution,
    table: toGoalTable(area.goals, { strategy, standings, language }),
    source: toPictureSource(strategy, ids, language, true),
  }
}
