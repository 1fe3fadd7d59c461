import type { Direction, IndicatorKind } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'

const sv = {
  source: {
    raw: (publisher: string) => `Källa: ${publisher}.`,
    computed: (publisher: string) => `Egen bearbetning, underlag från ${publisher}.`,
    fetched: (date: string) => `Hämtad ${date}.`,
    updated: (date: string) => `Uppdaterad ${date}.`,
  },
  terms: {
    definition: 'Definition',
    unit: 'Enhet',
    direction: 'Önskad riktning',
    kind: 'Typ av mått',
    note: 'Att tänka på',
    target: 'Mål',
    limit: 'Gräns',
    decimals: 'Decimaler',
    breaks: 'Brott i serien',
    ended: 'Avslutad serie',
    coverage: 'Platser',
    years: 'Mätår',
    source: 'Källa',
    tables: 'Tabell eller nyckeltal',
    governing: 'Styrande källa',
    updated: 'Källan uppdaterad',
    fetched: 'Hämtad',
    available: 'Tillgänglig från',
    licence: 'Villkor',
    processing: 'Egen bearbetning',
    vintages: 'Årgångar',
  },
  directions: {
    up: 'Högre är bättre',
    down: 'Lägre är bättre',
    context: 'Ingen: måttet är bakgrund',
  } satisfies Record<Direction, string>,
  kinds: {
    statistic: 'Statistik ur register eller mätning',
    survey: 'Enkät: värdena har en felmarginal',
  } satisfies Record<IndicatorKind, string>,
  unknownDate: 'Inte angivet av källan',
  ownValues: 'Värdena är beräknade av oss ur källans uppgifter.',
  ownChanges: 'Värdena är källans egna. Förändringar, skillnader och bedömningar är egen bearbetning.',
  roundings: (count: number) =>
    `Visas med ${count === 0 ? 'heltal' : count === 1 ? 'en decimal' : `${count} decimaler`}. Förändringar räknas på oavrundade värden.`,
  limit: (limit: string) =>
    `Måttet har en naturlig gräns vid ${limit}. Nära den räcker en mindre förändring.`,
  endedIn: (year: number) => `Sista året är ${year}. Måttet publiceras inte längre.`,
  coverage: (hasCountry: boolean, counties: number, allCounties: number, places: number, allPlaces: number) =>
    `${hasCountry ? 'Riket' : 'Inte riket'}, ${counties} av ${allCounties} län, ${places} av länets ${allPlaces} kommuner.`,
  years: (from: number, to: number, count: number) => `${from}–${to}, ${count} mätår.`,
  noYears: 'Inga mätår.',
  oneYear: (year: number) => `Bara ${year}.`,
  vintages: (list: string) => `${list}. Årgångar blandas aldrig i samma linje.`,
  openSource: 'Öppna hos källan',
  download: 'Hämta data',
  csv: 'Alla värden som CSV',
  json: 'Alla värden och uppgifter som JSON',
}

const en: typeof sv = {
  source: {
    raw: (publisher) => `Source: ${publisher}.`,
    computed: (publisher) => `Own processing, based on ${publisher}.`,
    fetched: (date) => `Fetched ${date}.`,
    updated: (date) => `Updated ${date}.`,
  },
  terms: {
    definition: 'Definition',
    unit: 'Unit',
    direction: 'Wanted direction',
    kind: 'Kind of measure',
    note: 'To bear in mind',
    target: 'Target',
    limit: 'Limit',
    decimals: 'Decimals',
    breaks: 'Series breaks',
    ended: 'Ended series',
    coverage: 'Places',
    years: 'Years',
    source: 'Source',
    tables: 'Table or indicator id',
    governing: 'Governing source',
    updated: 'Source updated',
    fetched: 'Fetched',
    available: 'Available from',
    licence: 'Terms',
    processing: 'Own processing',
    vintages: 'Vintages',
  },
  directions: {
    up: 'Higher is better',
    down: 'Lower is better',
    context: 'None: the measure is background',
  },
  kinds: {
    statistic: 'Statistics from registers or measurement',
    survey: 'Survey: the values have a margin of error',
  },
  unknownDate: 'Not stated by the source',
  ownValues: "The values are computed by us from the source's figures.",
  ownChanges: "The values are the source's own. Changes, differences and verdicts are our own processing.",
  roundings: (count) =>
    `Shown with ${count === 0 ? 'whole numbers' : count === 1 ? 'one decimal' : `${count} decimals`}. Changes are computed on values that are not rounded.`,
  limit: (limit) => `The measure has a natural limit at ${limit}. Near it a smaller change is enough.`,
  endedIn: (year) => `The last year is ${year}. The measure is no longer published.`,
  coverage: (hasCountry, counties, allCounties, places, allPlaces) =>
    `${hasCountry ? 'Sweden' : 'Not Sweden as a whole'}, ${counties} of ${allCounties} counties, ${places} of the county's ${allPlaces} municipalities.`,
  noYears: 'No years.',
  oneYear: (year) => `Only ${year}.`,
  years: (from, to, count) => `${from}–${to}, ${count} years measured.`,
  vintages: (list) => `${list}. Vintages are never mixed in one line.`,
  openSource: 'Open at the source',
  download: 'Get the data',
  csv: 'All values as CSV',
  json: 'All values and facts as JSON',
}

/** Words of what is known of a measure: its meaning, extent and origin. */
export const measureWords = { sv, en } satisfies Record<Language, typeof sv>
