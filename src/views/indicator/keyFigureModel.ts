import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { FigureTable } from '#domain/figureTable.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import { toStanding } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { toHeadline } from '#i18n/headline.ts'
import { spoken } from '../indicatorRow.ts'
import { pickColumns } from '../pickColumns.ts'
import type { ShownIndicator } from '../shownIndicator.ts'
import { toShownIndicator } from '../shownIndicator.ts'
import { toVerdictTable } from '../verdictTable.ts'
import { toHeadlineFacts } from './headlineModel.ts'
import type { Places } from './places.ts'
import { toSourceLine } from './sourceLine.ts'

/** What one indicator says in one place, to be read from afar. */
export interface KeyFigureView {
  /** The level and its change. */
  readonly headline: string
  /** The other sentences: the comparison, the target, what makes it uncertain. */
  readonly rest: readonly string[]
  readonly shown: ShownIndicator
  /** Undefined where the value says all of it: "92,5 %". */
  readonly unit: LocalizedText | undefined
  readonly table: FigureTable
  readonly source: string
}

export function toKeyFigure(
  indicator: Indicator,
  strategy: Strategy,
  places: Places,
  settings: StandingSettings,
  language: Language,
): KeyFigureView {
  const standing = toStanding(indicator, places.chosen.code, settings)
  const [headline = '', ...rest] = toHeadline(
    toHeadlineFacts(indicator, places, standing, settings),
    language,
  )
  const listed = [{ key: indicator.id, id: indicator.id, area: '', goal: '' }]
  const request = {
    strategy,
    standings: [standing],
    language,
    comparison: spoken(places.comparison.name, language),
  }
  return {
    headline,
    rest,
    shown: toShownIndicator(indicator, standing, language),
    unit: indicator.valueKind === 'percent' && indicator.unit.sv === 'procent' ? undefined : indicator.unit,
    table: pickColumns(toVerdictTable(listed, request), [
      { key: 'indicator' },
      { key: 'verdict' },
      { key: 'base' },
      { key: 'latest' },
      { key: 'comparison' },
      { key: 'change' },
    ]),
    source: toSourceLine(indicator, true, language),
  }
}

/** The first of the sentences the indicator's page begins with. */
export function toFirstSentence(
  indicator: Indicator,
  places: Places,
  settings: StandingSettings,
  language: Language,
): string | undefined {
  const standing = toStanding(indicator, places.chosen.code, settings)
  return toHeadline(toHeadlineFacts(indicator, places, standing, settings), language)[0]
}
