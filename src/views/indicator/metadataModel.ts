import { resourcePaths, toResourceHref } from '#api/resourcePaths.ts'
import { listCellRemarks } from '#domain/cellRemarks.ts'
import type { Indicator } from '#domain/indicator.ts'
import { sexesIn } from '#domain/indicator.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { ObservationFlag } from '#domain/series.ts'
import { formatDate, formatList, formatNumber } from '#i18n/format.ts'
import { measureWords } from '#i18n/measureWords.ts'
import { qualityWords } from '#i18n/qualityWords.ts'
import { describeTargetValue } from '#i18n/targetWords.ts'
import { formatYearList } from '#i18n/yearList.ts'
import { spoken } from '../indicatorRow.ts'
import type { Places } from './places.ts'

/** One thing that is known of a measure: a term and what is said of it, a paragraph each. */
export interface MetadataEntry {
  readonly term: string
  readonly texts: readonly LocalizedText[]
  readonly href?: string | undefined
}

export interface Download {
  readonly href: string
  readonly label: string
  readonly fileName: string
}

const plain = (text: string): LocalizedText => ({ sv: text, en: text })

/** Everything that is known of the measure, what it is first, then where it comes from. What is not known says so. */
export function toMetadata(
  indicator: Indicator,
  places: Places,
  language: Language,
): readonly MetadataEntry[] {
  return [
    ...toMeaning(indicator, language),
    ...toExtent(indicator, places, language),
    ...toOrigin(indicator, language),
  ]
}

function toMeaning(indicator: Indicator, language: Language): readonly MetadataEntry[] {
  const words = measureWords[language]
  const { terms } = words
  const { target, limit, note } = indicator
  return [
    { term: terms.definition, texts: [indicator.definition] },
    ...(note ? [{ term: terms.note, texts: [note] }] : []),
    { term: terms.unit, texts: [indicator.unit] },
    { term: terms.direction, texts: [plain(words.directions[indicator.direction])] },
    { term: terms.kind, texts: [plain(words.kinds[indicator.kind])] },
    ...(target
      ? [
          {
            term: terms.target,
            texts: [plain(`${describeTargetValue(target, indicator, language)}.`), target.basis],
          },
        ]
      : []),
    ...(limit === undefined
      ? []
      : [{ term: terms.limit, texts: [plain(words.limit(formatNumber(limit, 0, language)))] }]),
    { term: terms.decimals, texts: [plain(words.roundings(indicator.decimals))] },
  ]
}

function toExtent(indicator: Indicator, places: Places, language: Language): readonly MetadataEntry[] {
  const words = measureWords[language]
  const { terms } = words
  const { cube, breaks, endedYear, vintages } = indicator
  const countCovered = (regions: readonly Region[]) =>
    regions.filter(({ code }) => sexesIn(cube, code).length > 0).length
  const coverage = words.coverage(
    sexesIn(cube, places.comparison.code).length > 0,
    countCovered(places.counties),
    places.counties.length,
    countCovered(places.municipalities),
    places.municipalities.length,
  )
  return [
    { term: terms.coverage, texts: [plain(coverage)] },
    { term: terms.years, texts: [plain(toYearsText(cube.years, language))] },
    ...(breaks.length > 0
      ? [
          {
            term: terms.breaks,
            texts: breaks.map(({ year, text }) => ({
              sv: `${year}: ${text.sv}`,
              en: text.en && `${year}: ${text.en}`,
            })),
          },
        ]
      : []),
    toRemarks(indicator, places.home, language),
    ...(endedYear === undefined ? [] : [{ term: terms.ended, texts: [plain(words.endedIn(endedYear))] }]),
    ...(vintages.length > 0
      ? [{ term: terms.vintages, texts: [plain(words.vintages(formatList(vintages, language)))] }]
      : []),
  ]
}

/** What the source says of single values in the home region. */
function toRemarks({ cube }: Indicator, home: Region, language: Language): MetadataEntry {
  const words = qualityWords[language]
  const place = spoken(home.name, language)
  const remarks = listCellRemarks(cube, home.code)
  const isMarked = remarks.some(({ kind }) => markings.has(kind))
  const list = remarks.map(({ kind, count, years }) =>
    words.remark(words.kinds[kind](count), formatYearList(years, language)),
  )
  return {
    term: words.term,
    texts: [
      plain(list.length > 0 ? words.remarks(place, formatList(list, language)) : words.noneMissing(place)),
      ...(isMarked ? [] : [plain(words.noneMarked)]),
    ],
  }
}

const markings: ReadonlySet<string> = new Set<ObservationFlag>(['provisional', 'estimated', 'revised'])

function toYearsText(years: readonly number[], language: Language): string {
  const words = measureWords[language]
  const [first, ...others] = [...years].sort((a, b) => a - b)
  const last = others.at(-1)
  if (first === undefined) return words.noYears
  return last === undefined ? words.oneYear(first) : words.years(first, last, years.length)
}

function toOrigin({ provenance }: Indicator, language: Language): readonly MetadataEntry[] {
  const words = measureWords[language]
  const { terms } = words
  const { publisher, underlyingPublisher, tableIds, url, processingNote } = provenance
  const publishers = underlyingPublisher ? `${publisher} (${underlyingPublisher})` : publisher
  const toDate = (date: string | undefined) => plain(date ? formatDate(date, language) : words.unknownDate)
  const processing = plain(provenance.ownProcessing ? words.ownValues : words.ownChanges)
  return [
    { term: terms.source, texts: [plain(publishers)], href: url },
    ...(tableIds.length > 0 ? [{ term: terms.tables, texts: [plain(formatList(tableIds, language))] }] : []),
    { term: terms.governing, texts: [plain(provenance.styrandeKalla)] },
    { term: terms.updated, texts: [toDate(provenance.kallaUppdateradDatum)] },
    { term: terms.fetched, texts: [toDate(provenance.hamtadDatum)] },
    { term: terms.available, texts: [toDate(provenance.tillganglighetsdatum)] },
    { term: terms.next, texts: [toDate(provenance.nextExpected)] },
    { term: terms.licence, texts: [provenance.licence] },
    { term: terms.processing, texts: processingNote ? [processing, processingNote] : [processing] },
  ]
}

/** Addresses of the whole measure as files. */
export function toDownloads(id: string, language: Language): readonly Download[] {
  const words = measureWords[language]
  return [
    { href: toResourceHref(resourcePaths.indicatorCsv(id)), label: words.csv, fileName: `${id}.csv` },
    { href: toResourceHref(resourcePaths.indicator(id)), label: words.json, fileName: `${id}.json` },
    {
      href: toResourceHref(resourcePaths.indicatorJsonStat(id)),
      label: words.jsonStat,
      fileName: `${id}.jsonstat.json`,
    },
    { href: toResourceHref(resourcePaths.dataset()), label: words.dataset, fileName: 'norrbotten-2030.zip' },
  ]
}
