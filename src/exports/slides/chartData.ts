import type { FigureTable } from '#domain/figureTable.ts'
import { toCellText } from '#domain/figureTable.ts'
import { toPlainLine } from './plainText.ts'

interface ChartSeries {
  readonly key: string
  readonly name: string
  /** One for each category; null where there is no figure. */
  readonly values: readonly (number | null)[]
}

/** The figures of a native chart. All series are in its workbook; those that can be read at once are drawn. */
export interface ChartData {
  readonly categories: readonly string[]
  readonly drawn: readonly ChartSeries[]
  readonly undrawn: readonly ChartSeries[]
  /** As many decimals as the figures are read with. */
  readonly decimals: number
}

const mostDrawn = { lines: 8, bars: 3 } as const
/** Columns beside the figures that are drawn, on scales of their own. */
const asides: ReadonlySet<string> = new Set(['rank', 'change'])

/** The numbers of a table, a series for each column that has any; undefined where there is nothing to draw. */
export function toChartData(table: FigureTable, drawing: 'lines' | 'bars'): ChartData | undefined {
  const series = table.columns.flatMap(({ key, label }, place) => {
    if (place === 0) return []
    const values = table.rows.map(({ cells }) => {
      const cell = cells[place]
      return typeof cell === 'object' ? cell.value : null
    })
    return values.some((value) => value !== null) ? [{ key, name: toPlainLine(label) || '–', values }] : []
  })
  const main = series.filter(({ key }) => !asides.has(key))
  const drawn = (main.length === 0 ? series : main).slice(0, mostDrawn[drawing])
  if (drawn.length === 0) return undefined
  return {
    categories: table.rows.map(({ cells }) => toPlainLine(toCellText(cells[0] ?? '')) || '–'),
    drawn,
    undrawn: series.filter((each) => !drawn.includes(each)),
    decimals: findDecimals(table, drawn),
  }
}

/** "24,9 %" has one, whatever language it is in; "17 532" and "17,532" none that counts. */
function findDecimals({ columns, rows }: FigureTable, drawn: readonly ChartSeries[]): number {
  const places = columns.flatMap(({ key }, place) => (drawn.some((each) => each.key === key) ? [place] : []))
  const texts = rows.flatMap(({ cells }) => places.map((place) => toCellText(cells[place] ?? '')))
  return Math.max(0, ...texts.map((text) => /^\D?\d+[,.](\d{1,2})(?!\d)/u.exec(text)?.[1]?.length ?? 0))
}
