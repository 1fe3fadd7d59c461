import type { Indicator } from '#domain/indicator.ts'
import type { Publication } from './publication.ts'
import { writeIndicatorCsv } from './writeIndicatorCsv.ts'
import { writeTable } from './writeTable.ts'

/** The files of the data set, by their path in it. */
export type DatasetFiles = ReadonlyMap<string, string>

/** Everything as tables: every indicator's figures, what must be known of them, the places, and a text about it all. */
export function writeDataset(publication: Publication): DatasetFiles {
  const { indicators, regions } = publication
  return new Map([
    ['README.txt', writeReadme(publication)],
    ['indicators.csv', writeIndicators(indicators)],
    [
      'regions.csv',
      writeTable(
        ['code', 'name', 'kind', 'parent'],
        regions.map(({ code, name, kind, parent }) => [code, name.sv, kind, parent]),
      ),
    ],
    ...indicators.map(
      (indicator) => [`observations/${indicator.id}.csv`, writeIndicatorCsv(indicator, regions)] as const,
    ),
  ])
}

const indicatorColumns = [
  ...['id', 'title_sv', 'title_en', 'unit', 'direction', 'decimals', 'kind', 'ended_year'],
  ...['source', 'table_ids', 'url', 'licence', 'own_processing', 'processing_note'],
  ...['fetched', 'source_updated', 'definition', 'note'],
]

function writeIndicators(indicators: readonly Indicator[]): string {
  return writeTable(
    indicatorColumns,
    indicators.map(({ provenance, ...indicator }) => [
      ...[indicator.id, indicator.title.sv, indicator.title.en, indicator.unit.sv, indicator.direction],
      ...[indicator.decimals, indicator.kind, indicator.endedYear],
      ...[indicator.source, provenance.tableIds.join(' '), provenance.url, provenance.licence.sv],
      ...[provenance.ownProcessing, provenance.processingNote?.sv],
      ...[provenance.hamtadDatum, provenance.kallaUppdateradDatum],
      ...[indicator.definition.sv, indicator.note?.sv],
    ]),
  )
}

function writeReadme({ api, indicators }: Publication): string {
  const { name, release, licence, contact } = api
  return [
    name.sv,
    `Utgåva ${release.id}, ${release.date}. ${indicators.length} indikatorer.`,
    '',
    'observations/<id>.csv  en tabell för varje indikator: en rad för varje plats, kön och år',
    'indicators.csv         vad varje indikator är, dess källa, villkor och datum',
    'regions.csv            platserna med SCB:s koder',
    '',
    'Tabellerna följer RFC 4180: UTF-8, komma, decimalpunkt, rubriker på första raden.',
    'sex: total, women (kvinnor), men (män).',
    'flags: vad källan säger om värdet (break tidsseriebrott, provisional preliminärt, revised reviderat, estimated',
    'skattat), eller varför det saknas (suppressed sekretess, notApplicable ej tillämpligt, notYet ännu inte publicerat).',
    'Ett värde som saknas utan angivet skäl har ingen rad. Inget är interpolerat.',
    '',
    `Villkor: ${licence.sv}`,
    'Ange källan så som den står i indicators.csv. Där own_processing är true är värdena beräknade ur källans uppgifter.',
    `Kontakt: ${contact.name}, ${contact.url}`,
    '',
    '---',
    '',
    name.en ?? name.sv,
    `Release ${release.id}, ${release.date}. ${indicators.length} indicators.`,
    '',
    'One table per indicator in observations/, what each is and where it comes from in indicators.csv, the places in',
    'regions.csv. RFC 4180, UTF-8, decimal point. A value that is missing without a stated reason has no row; nothing is',
    'interpolated.',
    '',
    `Terms: ${licence.en ?? licence.sv}`,
    'State the source as given in indicators.csv. Where own_processing is true, the values are computed from the source’s.',
    '',
  ].join('\r\n')
}
