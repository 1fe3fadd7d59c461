import type { FigureTable } from '#domain/figureTable.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { Goal, Strategy } from '#domain/strategy.ts'
import { spoken } from './indicatorRow.ts'
import { pickColumns } from './pickColumns.ts'
import { toVerdictTable } from './verdictTable.ts'

interface GoalTableRequest {
  readonly strategy: Strategy
  readonly standings: readonly Standing[]
  readonly language: Language
}

/** The indicators of some goals, goal by goal, as many columns as a slide has room for. */
export function toGoalTable(goals: readonly Goal[], request: GoalTableRequest): FigureTable {
  const listed = goals.flatMap((goal) =>
    goal.indicators.map((id) => ({
      key: `${goal.id} ${id}`,
      id,
      area: '',
      goal: spoken(goal.title, request.language),
    })),
  )
  return pickColumns(toVerdictTable(listed, request), [
    { key: 'indicator' },
    { key: 'goal' },
    { key: 'verdict' },
    { key: 'base' },
    { key: 'latest' },
    { key: 'change' },
  ])
}
