import type { IndicatorContent } from './contentSchemas.ts'
import type { Report, RowReport } from './finding.ts'
import { quote, reportOnRow } from './finding.ts'
import type { FigureFile, GoalsData } from './goalsData.ts'
import type { ObservationRow } from './readObservations.ts'

/** Figures are about places that exist, years that have been, and within what the measure can be. */
export function checkFigures(data: GoalsData, report: Report): void {
  const codes = new Set(data.regions.map(({ code }) => code))
  const releaseYear = Number(data.api?.value.release.date.slice(0, 4) ?? Number.POSITIVE_INFINITY)
  for (const [id, { file, rows }] of [...data.observations, ...data.vintages]) {
    const indicator = data.indicators.get(id) ?? findVintageOf(id, data)
    for (const row of rows) {
      const tell = reportOnRow(report, file, row.line)
      if (codes.size > 0) checkRegion(row, codes, tell)
      checkYear(row, releaseYear, tell)
      if (indicator) checkLimit(row, indicator, tell)
    }
  }
  for (const { file, rows } of data.populationFigures.values())
    for (const row of rows) {
      const tell = reportOnRow(report, file, row.line)
      if (codes.size > 0) checkRegion(row, codes, tell)
      checkYear(row, releaseYear, tell)
      checkPopulation(row, tell)
    }
  for (const [id, figures] of data.observations) checkBreaks(figures, data.indicators.get(id), report)
}

function findVintageOf(name: string, { indicators }: GoalsData): IndicatorContent | null {
  for (const [id, indicator] of indicators)
    if (indicator?.vintages.some((vintage) => name === `${id}-${vintage.id}`)) return indicator
  return null
}

function checkRegion({ region }: ObservationRow, codes: ReadonlySet<string>, tell: RowReport): void {
  if (codes.has(region)) return
  const padded = region.padStart(region.length < 3 ? 2 : 4, '0')
  tell(
    'unknownReference',
    'region',
    `Regionen ${quote(region)} finns inte i regions.csv.`,
    codes.has(padded)
      ? `Skriv ${padded}: en inledande nolla har fallit bort, troligen i Excel.`
      : 'Rätta koden, eller lägg till regionen i regions.csv.',
  )
}

function checkYear({ year, value, missing }: ObservationRow, releaseYear: number, tell: RowReport): void {
  if (year <= releaseYear || (value === null && missing === 'notYet')) return
  tell(
    'futureYear',
    'year',
    `${year} ligger efter utgåvan, som är från ${releaseYear}.`,
    'Rätta året, eller höj release.date i api.yaml.',
  )
}

function checkLimit({ value }: ObservationRow, indicator: IndicatorContent, tell: RowReport): void {
  const { limit, valueKind } = indicator
  if (value === null || limit === undefined) return
  if (value > limit)
    tell(
      'outsideLimit',
      'value',
      `${value} är mer än gränsen ${limit}.`,
      'Rätta värdet, eller gränsen (limit) i indicators.yaml.',
    )
  if (value < 0 && valueKind === 'percent')
    tell(
      'outsideLimit',
      'value',
      `${value} är en andel under 0.`,
      'Rätta värdet; en andel kan inte vara negativ.',
    )
}

function checkPopulation({ sex, value }: ObservationRow, tell: RowReport): void {
  if (sex !== 'total')
    tell(
      'notATotal',
      'sex',
      'En befolkning räknas för kvinnor och män tillsammans; raden skulle inte användas.',
      'Skriv T, eller ta bort raden.',
    )
  if (value !== null && value <= 0)
    tell('outsideLimit', 'value', `${value} är ingen folkmängd.`, 'Rätta värdet, eller ta bort raden.')
}

function checkBreaks(
  { file, rows }: FigureFile,
  indicator: IndicatorContent | null | undefined,
  report: Report,
): void {
  if (!indicator) return
  const listed = new Set(indicator.breaks.map(({ year }) => year))
  const unlisted = rows.find(({ year, flags }) => flags.includes('break') && !listed.has(year))
  if (!unlisted) return
  reportOnRow(report, file, unlisted.line)(
    'unlistedBreak',
    'flag',
    `${unlisted.year} är märkt break, men indikatorn har inget brott det året; det påverkar inte bedömningen.`,
    'Lägg till året under breaks i indicators.yaml, eller ta bort flaggan.',
    'warning',
  )
}
