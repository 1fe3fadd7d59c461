import type { CollectedSource } from './collectedStrategy.ts'
import type { Provenance } from './provenance.ts'

interface Text {
  readonly sv: string
  readonly en: string
}

/** A population to write: its parts added together, and the share of them that belongs to the group. */
export interface CollectedPopulation {
  readonly title: Text
  readonly parts: readonly CollectedSource[]
  /** In per cent of the parts. */
  readonly share?: CollectedSource
  readonly provenance: Provenance
}

const koladaLicence = {
  sv: 'Får användas fritt när källan anges: ”Källa: Kolada”. Kolada namnger ingen licens.',
  en: 'Free to use when the source is stated: “Källa: Kolada”. Kolada names no licence.',
}

const kolada = (...tableIds: readonly string[]) => ({
  publisher: 'Kolada',
  underlyingPublisher: 'SCB',
  tableIds,
  url: `https://api.kolada.se/v3/kpi/${tableIds.join(',')}`,
  fetched: '2024-08-31',
  licence: koladaLicence,
})

const fiveYearGroups = ['25_29', '30_34', '35_39', '40_44', '45_49', '50_54', '55_59', '60_64']

/** The populations that a change in an indicator is told in, by group. */
export const populations: Readonly<Record<string, CollectedPopulation>> = {
  invanare: {
    title: { sv: 'invånare den 31 december', en: 'residents on 31 December' },
    parts: [{ file: 'kolada/folkmangd.csv' }],
    provenance: { ...kolada('N01951'), ownProcessing: false },
  },
  'invanare-20-64': {
    title: { sv: 'invånare 20–64 år den 31 december', en: 'residents aged 20–64 on 31 December' },
    parts: [{ file: 'kolada/folkmangd.csv' }],
    share: { file: 'kolada/andel_20_64.csv' },
    provenance: {
      ...kolada('N01951', 'N01961'),
      ownProcessing: true,
      processingNote: {
        sv: 'Antalet är folkmängden gånger andelen 20–64 år, avrundat till hela personer.',
        en: 'The number is the population times the share aged 20–64, rounded to whole persons.',
      },
    },
  },
  'invanare-25-64': {
    title: { sv: 'invånare 25–64 år den 1 januari', en: 'residents aged 25–64 on 1 January' },
    parts: fiveYearGroups.map((ages) => ({
      file: 'eurostat/folkmangd_5arsklasser_1jan.csv',
      series: `folkmangd_1jan_Y${ages}`,
    })),
    provenance: {
      publisher: 'Eurostat',
      tableIds: ['demo_r_pjangrp3'],
      url: 'https://ec.europa.eu/eurostat/databrowser/view/demo_r_pjangrp3/default/table',
      fetched: '2024-01-12',
      licence: {
        sv: 'Får återanvändas fritt när Eurostat anges som källa.',
        en: 'May be reused freely when Eurostat is stated as the source.',
      },
      ownProcessing: true,
      processingNote: {
        sv: 'Antalet är summan av åtta femårsklasser. Finns för riket och Norrbottens län.',
        en: 'The number is the sum of eight five-year groups. There for Sweden and Norrbotten County.',
      },
    },
  },
  'sysselsatta-15-74': {
    title: { sv: 'sysselsatta 15–74 år efter bostad', en: 'employed persons aged 15–74 by residence' },
    parts: [{ file: 'kolada/sysselsatta_antal_nattbef.csv' }],
    provenance: { ...kolada('N02202'), ownProcessing: false },
  },
}
