import type { OtherSource } from './provenance.ts'

const eurostatLicence = {
  sv: 'Får återanvändas fritt när Eurostat anges som källa.',
  en: 'May be reused freely when Eurostat is stated as the source.',
}

const smhi = {
  publisher: 'SMHI',
  tableIds: [],
  fetched: '2026-06',
  licence: {
    sv: 'Sammanställd av Klimatkollen, CC BY-SA 4.0 enligt deras webbplats. Ange SMHI som källa.',
    en: 'Compiled by Klimatkollen, CC BY-SA 4.0 according to their website. State SMHI as the source.',
  },
  ownProcessing: false,
}

/** Definition and provenance, by indicator, of figures that do not come from Kolada. */
export const otherSources: Readonly<Record<string, OtherSource>> = {
  'utslapp-transporter': {
    definition: {
      sv: 'Utsläpp av växthusgaser från transporter enligt SMHI:s nationella emissionsdatabas.',
      en: "Greenhouse gas emissions from transport according to SMHI's national emissions database.",
    },
    provenance: smhi,
  },
  'laddbara-nybilar': {
    definition: {
      sv: 'Laddbara bilar, det vill säga elbilar och laddhybrider, som andel av nyregistrerade personbilar.',
      en: 'Chargeable cars, that is electric cars and plug-in hybrids, as a share of newly registered cars.',
    },
    provenance: {
      publisher: 'Trafikanalys',
      tableIds: [],
      licence: {
        sv: 'Officiell statistik. Ange Trafikanalys som källa. Licenstexten är inte kontrollerad.',
        en: 'Official statistics. State Trafikanalys as the source. The licence text has not been checked.',
      },
      ownProcessing: true,
      processingNote: {
        sv: 'Länets och rikets andelar är beräknade ur summan av kommunernas antal.',
        en: "The county's and the country's shares are computed from the sum of the municipalities' numbers.",
      },
    },
  },
  'andel-20-39': {
    definition: {
      sv: 'Invånare 20–39 år som andel av befolkningen den 1 januari.',
      en: 'Residents aged 20–39 as a share of the population on 1 January.',
    },
    provenance: {
      publisher: 'Eurostat',
      tableIds: ['demo_r_pjanind3', 'demo_r_pjangrp3'],
      url: 'https://ec.europa.eu/eurostat/databrowser/view/demo_r_pjanind3/default/table',
      fetched: '2024-01-12',
      licence: eurostatLicence,
      ownProcessing: true,
      processingNote: {
        sv: 'Andelarna för kvinnor och män är beräknade ur Eurostats antal.',
        en: "The shares of women and men are computed from Eurostat's numbers.",
      },
    },
  },
  'brp-per-invanare': {
    definition: {
      sv: 'Bruttoregionprodukt per invånare i euro, löpande priser.',
      en: 'Gross regional product per inhabitant in euro, current prices.',
    },
    provenance: {
      publisher: 'Eurostat',
      tableIds: ['nama_10r_3gdp'],
      url: 'https://ec.europa.eu/eurostat/databrowser/view/nama_10r_3gdp/default/table',
      fetched: '2024-01-12',
      licence: eurostatLicence,
      ownProcessing: false,
    },
  },
  'fou-utgifter': {
    definition: {
      sv: 'Företagssektorns utgifter för egen forskning och utveckling efter region, löpande priser.',
      en: "The business sector's expenditure on its own research and development by region, current prices.",
    },
    provenance: {
      publisher: 'SCB',
      tableIds: [],
      sourceUpdated: '2020-10-29',
      licence: { sv: 'CC0. Källa: SCB.', en: 'CC0. Source: Statistics Sweden (SCB).' },
      ownProcessing: false,
    },
  },
  vaxthusgaser: {
    definition: {
      sv: 'Utsläpp av växthusgaser totalt enligt SMHI:s nationella emissionsdatabas.',
      en: "Greenhouse gas emissions in total according to SMHI's national emissions database.",
    },
    provenance: smhi,
  },
}
