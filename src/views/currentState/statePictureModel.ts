import type { FigureTable } from '#domain/figureTable.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { CurrentStateItem, Strategy } from '#domain/strategy.ts'
import { pickStandings, toDistribution } from '#domain/summary.ts'
import { pictureWords } from '#i18n/pictureWords.ts'
import { toPictureSource } from '../goalColumn.ts'
import { spoken } from '../indicatorRow.ts'
import { keepCountsWhole } from '../keepCountsWhole.ts'
import { pickColumns } from '../pickColumns.ts'
import type { PictureRow } from '../pictureRow.ts'
import { toPictureRows } from '../pictureRow.ts'
import { toVerdictTable } from '../verdictTable.ts'

/** A strength or a challenge with the first of its figures that the place has and no point before it has shown. */
export interface KeyFigure {
  readonly id: string
  readonly title: LocalizedText
  readonly figure: PictureRow | undefined
  /** The figure is one that stands with a point before. */
  readonly isAbove: boolean
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
  const count = (part: readonly CurrentStateItem[]) => {
    const ids = [...new Set(part.flatMap(({ indicators }) => indicators))]
    return toDistribution(pickStandings(standings, ids))
  }
  const toFigures = (part: readonly CurrentStateItem[]) => toKeyFigures(part, strategy, standings, language)
  return {
    headline: keepCountsWhole(words.currentState(count(strengths), count(challenges))),
    strengths: toFigures(strengths),
    challenges: toFigures(challenges),
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

function toKeyFigures(
  items: readonly CurrentStateItem[],
  strategy: Strategy,
  standings: readonly Standing[],
  language: Language,
): readonly KeyFigure[] {
  const shown = new Set<string>()
  return items.map(({ id, title, indicators }) => {
    const rows = toPictureRows(strategy, standings, indicators, language)
    const known = rows.filter(({ amount }) => amount !== undefined)
    const figure = known.find((row) => !shown.has(row.id)) ?? known[0] ?? rows[0]
    const isAbove = figure !== undefined && shown.has(figure.id)
    if (figure) shown.add(figure.id)
    return { id, title, figure, isAbove }
  })
}
