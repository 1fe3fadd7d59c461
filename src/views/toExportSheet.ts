import type { ExportSheet, YearSpan } from '#domain/exportSheet.ts'
import type { FigureTable } from '#domain/figureTable.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { Strategy } from '#domain/strategy.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { toSourceOrigin } from '#i18n/sourceOrigin.ts'
import { spoken } from './indicatorRow.ts'

/** The chart a page opens with; its files need not be told apart from others of the same measure. */
const mainChart = 'utveckling'

/** Which chart of a measure it is, whose figures it shows, and what must be known of it. */
export interface ChartSubject {
  /** Its id in addresses: "kon", "kommuner-skillnad". */
  readonly chart: string
  readonly indicator: Indicator
  readonly place: Region
  /** True where what is drawn is computed from the source's values. */
  readonly isComputed?: boolean
  /** The years its figures are from, where the table does not go year by year. */
  readonly years?: YearSpan | undefined
  readonly notes?: readonly string[]
}

export interface ShownChart {
  readonly title: string
  readonly source: string
  readonly table: FigureTable
}

/** Where and when it is taken home, and in which language. */
export interface SheetOccasion {
  readonly strategy: Pick<Strategy, 'owner' | 'release'>
  readonly address: string
  readonly today: string
  readonly language: Language
}

/** A chart as it is shown, with all that must follow its figures out of the dashboard. */
export function toExportSheet(
  shown: ShownChart,
  subject: ChartSubject,
  occasion: SheetOccasion,
): ExportSheet {
  const { chart, indicator, place, isComputed = false, notes = [] } = subject
  const { strategy, language } = occasion
  const { provenance, definition, note } = indicator
  const { processingNote } = provenance
  const known = [note, processingNote].filter((text) => text !== undefined)
  return {
    nameParts: chart === mainChart ? [indicator.id] : [indicator.id, chart],
    title: toFullTitle(shown.title, subject, language),
    place: { code: place.code, name: spoken(place.name, language) },
    years: subject.years ?? findObservedYears(shown.table),
    table: shown.table,
    source: shown.source,
    origin: toSourceOrigin(provenance, isComputed, language),
    licence: spoken(provenance.licence, language),
    isOwnProcessing: isComputed || provenance.ownProcessing,
    definition: spoken(definition, language),
    notes: [...known.map((text) => spoken(text, language)), ...notes],
    owner: spoken(strategy.owner, language),
    site: shellWords[language].brand,
    release: strategy.release.id,
    address: occasion.address,
    takenOn: occasion.today,
    language,
  }
}

/** "Kommunerna 2022" → "Ohälsotal. Kommunerna 2022, Norrbottens län": what the page around it says, it must say by itself. */
export function toFullTitle(
  title: string,
  { indicator, place }: Pick<ChartSubject, 'indicator' | 'place'>,
  language: Language,
): string {
  const [measure, name] = [indicator.title, place.name].map((text) => spoken(text, language))
  const whole = measure === undefined || title.includes(measure) ? title : `${measure}. ${title}`
  return name === undefined || whole.includes(name) ? whole : `${whole}, ${name}`
}

/** From the first to the last year with an observed value; what is aimed at or projected does not count. */
function findObservedYears({ columns, rows }: FigureTable): YearSpan | undefined {
  if (columns[0]?.key !== 'year') return undefined
  const observed = rows.filter(({ cells }) =>
    columns.some(({ key }, place) => key.startsWith('line-') && typeof cells[place] === 'object'),
  )
  const [from, to] = [observed[0], observed.at(-1)].map((row) => Number(row?.key))
  return from && to ? { from, to } : undefined
}
