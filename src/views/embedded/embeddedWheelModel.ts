import type { FigureTable } from '#domain/figureTable.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { describeOverview } from '#i18n/overviewSentence.ts'
import { toProgressSentence } from '#i18n/progressSentence.ts'
import { keepCountsWhole } from '../keepCountsWhole.ts'
import { pickColumns } from '../pickColumns.ts'
import { listWheel, toVerdictTable } from '../verdictTable.ts'
import { toWheelDistribution } from '../wheelModel.ts'

/** What the wheel says; another place than the strategy's own is named. */
export function toWheelHeadline(
  strategy: Strategy,
  standings: readonly Standing[],
  region: Region,
  language: Language,
): string {
  const distribution = toWheelDistribution(strategy, standings)
  const isHome = region.code === strategy.homeRegion
  return keepCountsWhole(
    isHome ? describeOverview(distribution, language) : toProgressSentence(distribution, region, language),
  )
}

/** The wheel's marks in words, as many columns as a slide has room for. */
export function toWheelTable(
  strategy: Strategy,
  standings: readonly Standing[],
  language: Language,
): FigureTable {
  const table = toVerdictTable(listWheel(strategy, language), { strategy, standings, language })
  return pickColumns(table, [
    { key: 'indicator' },
    { key: 'goal' },
    { key: 'verdict' },
    { key: 'latest' },
    { key: 'change' },
  ])
}
