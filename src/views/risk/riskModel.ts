import type { FigureTable } from '#domain/figureTable.ts'
import { surveyRisk } from '#domain/goalsAtRisk.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { pictureWords } from '#i18n/pictureWords.ts'
import { focusAreaWords } from '#i18n/focusAreaWords.ts'
import type { GoalColumn } from '../goalColumn.ts'
import { toGoalColumn, toPictureSource } from '../goalColumn.ts'
import { toGoalTable } from '../goalTable.ts'
import { spoken } from '../indicatorRow.ts'

/** The goals at risk as a picture. */
export interface RiskView {
  readonly headline: string
  readonly goals: readonly GoalColumn[]
  /** True where there is room to say how much each indicator has changed. */
  readonly isDetailed: boolean
  /** Names those there is no room for, or says that there are none at all. */
  readonly remark: string | undefined
  readonly table: FigureTable
  readonly source: string
}

/** Goals there is room for, and those there is room to tell more of. */
const most = { shown: 4, detailed: 2 } as const

export function toRiskView(strategy: Strategy, standings: readonly Standing[], language: Language): RiskView {
  const words = pictureWords[language]
  const { atRisk, assessed } = surveyRisk(strategy, standings)
  const goals = atRisk.map(({ goal }) => goal)
  const rest = goals.slice(most.shown)
  return {
    headline: words.risk(atRisk.length, assessed),
    goals: atRisk
      .slice(0, most.shown)
      .map(({ area, goal }) =>
        toGoalColumn(
          strategy,
          goal,
          standings,
          language,
          focusAreaWords[language].areaName(area.number, spoken(area.shortTitle, language)),
        ),
      ),
    isDetailed: atRisk.length <= most.detailed,
    remark: toRemark(
      rest.map(({ title }) => spoken(title, language)),
      atRisk.length === 0 && assessed > 0,
      language,
    ),
    table: toGoalTable(goals, { strategy, standings, language }),
    source: toPictureSource(
      strategy,
      goals.flatMap(({ indicators }) => indicators),
      language,
      goals.length > 0,
    ),
  }
}

function toRemark(rest: readonly string[], isNone: boolean, language: Language): string | undefined {
  const words = pictureWords[language]
  if (isNone) return words.noRisk
  return rest.length > 0 ? words.moreAtRisk(rest) : undefined
}
