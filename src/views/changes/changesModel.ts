import type { FigureTable } from '#domain/figureTable.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { pictureWords } from '#i18n/pictureWords.ts'
import type { ExtremeRow } from '../extremeRows.ts'
import { toExtremeRows } from '../extremeRows.ts'
import { toPictureSource } from '../goalColumn.ts'
import { pickColumns } from '../pickColumns.ts'
import { pickExtremes } from '../pickExtremes.ts'
import { toPictureRows } from '../pictureRow.ts'
import { toVerdictTable } from '../verdictTable.ts'

/** What has changed the most, as a picture. */
export interface ChangesView {
  readonly headline: string
  readonly best: readonly ExtremeRow[]
  readonly worst: readonly ExtremeRow[]
  readonly table: FigureTable
  readonly source: string
}

interface ChangesRequest {
  readonly strategy: Strategy
  readonly standings: readonly Standing[]
  /** The year the verdicts are counted from. */
  readonly baseYear: number
  /** Name of the region that is compared with. */
  readonly comparison: string
  readonly language: Language
}

export function toChangesView(request: ChangesRequest): ChangesView {
  const { strategy, standings, baseYear, comparison, language } = request
  const words = pictureWords[language]
  const extremes = pickExtremes(strategy, standings)
  const toRows = (picked: readonly Standing[]) =>
    toExtremeRows(strategy, picked, comparison, language).map((row) => shorten(row, request))
  const [best, worst] = [toRows(extremes.best), toRows(extremes.worst)]
  // One whose figures begin later is not told to have changed since the base year.
  const isSince = (year: number) => [best[0], worst[0]].every((row) => (row?.baseYear ?? year) === year)
  const list = (rows: readonly ExtremeRow[], direction: string) =>
    rows.map(({ id }) => ({ key: id, id, area: '', goal: direction }))
  const listed = [...list(best, words.improved), ...list(worst, words.worsened)]
  return {
    headline: words.changes(best[0]?.name, worst[0]?.name, isSince(baseYear) ? baseYear : undefined),
    best,
    worst,
    table: pickColumns(toVerdictTable(listed, { strategy, standings, language }), [
      { key: 'indicator' },
      { key: 'goal', label: words.direction },
      { key: 'base' },
      { key: 'latest' },
      { key: 'change' },
      { key: 'unit' },
    ]),
    source: toPictureSource(
      strategy,
      listed.map(({ id }) => id),
      language,
    ),
  }
}

/** The latest value with the thing counted alone: a slide has no room for whose it is. */
function shorten(row: ExtremeRow, { strategy, standings, language }: ChangesRequest): ExtremeRow {
  const [short] = toPictureRows(strategy, standings, [row.id], language)
  return { ...row, latest: short?.amount ?? row.latest }
}
