import type { FigureTable } from '#domain/figureTable.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { CurrentStateItem, Strategy } from '#domain/strategy.ts'
import { pickStandings, toDistribution } from '#domain/summary.ts'
import { pictureWords } from '#i18n/pictureWords.ts'
import { describeProgress } from '#i18n/progressWords.ts'
import { toPictureSource } from '../goalColumn.ts'
import type { IndicatorRow } from '../indicatorRow.ts'
import { spoken, toIndicatorRows } from '../indicatorRow.ts'
import { keepCountsWhole } from '../keepCountsWhole.ts'
import { pickColumns } from '../pickColumns.ts'
import { toVerdictTable } from '../verdictTable.ts'

/** A strength or a challenge with the first of its figures that the place has. */
export interface KeyFigure {
  readonly id: string
  readonly title: LocalizedText
  readonly figure: IndicatorRow | undefined
}

/** Strengths and challenges as a picture. */
export interface StatePicture {
  readonly headline: string
  readonly strengths: readonly KeyFigure[]
  readonly challenges: readonly KeyFigure[]
  readonly table: FigureTable
  readonly source: string
}

export function toStatePicture(
  strategy: Strategy,
  standings: readonly Standing[],
  language: Language,
): StatePicture {
  const { strengths, challenges } = strategy.currentState
  const words = pictureWords[language]
  const items = [...strengths, ...challenges]
  const listed = items.flatMap(({ id: item, title, indicators }) =>
    indicators.map((id) => ({ key: `${item} ${id}`, id, area: '', goal: spoken(title, language) })),
  )
  const tell = (part: readonly CurrentStateItem[]) => {
    const ids = [...new Set(part.flatMap(({ indicators }) => indicators))]
    return describeProgress(toDistribution(pickStandings(standings, ids)), language).toLowerCase()
  }
  const toKeyFigure = ({ id, title, indicators }: CurrentStateItem): KeyFigure => {
    const rows = toIndicatorRows(strategy, standings, indicators, language)
    return { id, title, figure: rows.find(({ latest }) => latest !== undefined) ?? rows[0] }
  }
  return {
    headline: keepCountsWhole(words.currentState(tell(strengths), tell(challenges))),
    strengths: strengths.map(toKeyFigure),
    challenges: challenges.map(toKeyFigure),
    table: pickColumns(toVerdictTable(listed, { strategy, standings, language }), [
      { key: 'goal', label: words.stateItem },
      { key: 'indicator' },
      { key: 'verdict' },
      { key: 'latest' },
      { key: 'change' },
    ]),
    source: toPictureSource(
      strategy,
      listed.map(({ id }) => id),
      language,
    ),
  }
}
