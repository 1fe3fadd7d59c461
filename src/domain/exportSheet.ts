import type { FigureTable } from './figureTable.ts'
import type { Language } from './localizedText.ts'
import type { Region } from './region.ts'

/** A span of years, both ends included. */
export interface YearSpan {
  readonly from: number
  readonly to: number
}

/** What a chart or table shows and all that must follow the figures out of the dashboard. Every text is in `language`. */
export interface ExportSheet {
  /** The parts of the file's name that tell what it holds: indicator, chart. */
  readonly nameParts: readonly string[]
  /** Says by itself what is shown: "Ohälsotal, Kiruna". */
  readonly title: string
  readonly place: Pick<Region, 'code'> & { readonly name: string }
  /** The years the figures are from; undefined where the title says it. */
  readonly years: YearSpan | undefined
  readonly table: FigureTable
  /** As under the chart: "Källa: Kolada (SCB), N00957. Hämtad 31 augusti 2024." */
  readonly source: string
  /** The same without dates, for a citation. */
  readonly origin: string
  readonly licence: string
  /** True where the figures are computed, by us or on the page. */
  readonly isOwnProcessing: boolean
  readonly definition: string
  /** What must be known to read the figures. */
  readonly notes: readonly string[]
  /** Whose follow-up it is, and what it is called. */
  readonly owner: string
  readonly site: string
  readonly release: string
  /** Where it was shown. */
  readonly address: string
  /** The day it was taken home, as ISO date. */
  readonly takenOn: string
  readonly language: Language
}
