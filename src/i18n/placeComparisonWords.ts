import type { Language } from '#domain/localizedText.ts'
import type { ComparisonGap } from '#domain/placeComparison.ts'
import type { PartKind } from '#domain/region.ts'
import { startSentence } from './numberWords.ts'

const svParts = {
  municipality: {
    one: 'kommun',
    many: 'kommuner',
    the: 'kommunerna',
    whole: 'länet',
    others: 'Övriga kommuner',
    caution: ' I små kommuner kan enstaka händelser flytta ett värde mycket.',
  },
  county: { one: 'län', many: 'län', the: 'länen', whole: 'riket', others: 'Övriga län', caution: '' },
} as const satisfies Record<PartKind, object>

/** What is said of a place beside the whole it is a part of, and among the whole's other parts. */
const sv = {
  leadsRule: (place: string, kind: PartKind) =>
    `Måtten där ${place} ligger längst före och längst efter ${svParts[kind].whole}. Avståndet räknas som andel av avståndet mellan det sämsta och det bästa värdet bland ${svParts[kind].the} samma år; är det mindre än en tiondel står måttet inte här.${svParts[kind].caution}`,
  ahead: 'Leder',
  behind: 'Släpar efter',
  noneAhead: (kind: PartKind) => `Inget mått ligger tydligt före ${svParts[kind].whole}.`,
  noneBehind: (kind: PartKind) => `Inget mått ligger tydligt efter ${svParts[kind].whole}.`,
  noWhole: 'Riket är helheten som länen jämförs med, och har inget att jämföras med här.',
  strips: (place: string, count: number, kind: PartKind) =>
    `${place} på ${count} mått, bland ${svParts[kind].the}`,
  stripsSummary: (kind: PartKind) =>
    `En rad för varje mått, från det sämsta värdet till vänster till det bästa till höger bland ${svParts[kind].the} samma år. Strecket mellan prickarna är avståndet till ${svParts[kind].whole}. Peka på en prick för att se vilken plats det är.`,
  stripsOwn: 'Jämförelsen är egen bearbetning.',
  stripWords: {
    measure: 'Mått',
    others: (kind: PartKind): string => svParts[kind].others,
    rank: 'Plats',
    verdict: 'Utveckling',
    worst: 'Sämst',
    best: 'Bäst',
  },
  rank: (position: number, of: number) => `${position} av ${of}`,
  survey: 'enkät',
  table: { measure: 'Mått', year: 'År' },
  apart: 'Mått som inte jämförs',
  gaps: {
    noFigure: (_kind: PartKind, place: string) => `${place} saknar uppgift`,
    noDirection: () => 'Har ingen önskad riktning',
    total: () => 'Summor, som följer platsens storlek',
    tooFewPlaces: (kind: PartKind) => `För få ${svParts[kind].many} har uppgift samma år`,
    wholeOutside: (kind: PartKind) =>
      `Följer platsens storlek, så värdet för ${svParts[kind].whole} ligger utanför alla ${svParts[kind].many}`,
    noWhole: (kind: PartKind) => `Uppgift för ${svParts[kind].whole} saknas samma år`,
    allAlike: (kind: PartKind) => `Alla ${svParts[kind].many} har samma värde`,
  } satisfies Record<ComparisonGap, (kind: PartKind, place: string) => string>,
  /** "Länet", "Riket": above a verdict. */
  wholeName: (kind: PartKind) => startSentence(svParts[kind].whole),
  differences: (kind: PartKind) => `Åt annat håll än ${svParts[kind].whole}`,
  differenceBetter: (place: string, kind: PartKind) =>
    `Förbättras i ${place}, försämras i ${svParts[kind].whole}`,
  differenceWorse: (place: string, kind: PartKind) =>
    `Försämras i ${place}, förbättras i ${svParts[kind].whole}`,
  noDifference: 'Inget mått.',
}

const enParts = {
  municipality: {
    one: 'municipality',
    many: 'municipalities',
    the: 'the municipalities',
    whole: 'the county',
    others: 'Other municipalities',
    caution: ' In small municipalities single events can move a value a lot.',
  },
  county: {
    one: 'county',
    many: 'counties',
    the: 'the counties',
    whole: 'Sweden',
    others: 'Other counties',
    caution: '',
  },
} as const satisfies Record<PartKind, object>

const en: typeof sv = {
  leadsRule: (place, kind) =>
    `The measures where ${place} is furthest ahead of and furthest behind ${enParts[kind].whole}. The distance is taken as a share of the distance between the worst and the best value among ${enParts[kind].the} the same year; below a tenth a measure is not listed here.${enParts[kind].caution}`,
  ahead: 'Ahead',
  behind: 'Behind',
  noneAhead: (kind) => `No measure is clearly ahead of ${enParts[kind].whole}.`,
  noneBehind: (kind) => `No measure is clearly behind ${enParts[kind].whole}.`,
  noWhole:
    'Sweden is the whole that the counties are compared with, and has nothing to be compared with here.',
  strips: (place, count, kind) => `${place} on ${count} measures, among ${enParts[kind].the}`,
  stripsSummary: (kind) =>
    `A row for each measure, from the worst value on the left to the best on the right among ${enParts[kind].the} the same year. The bar between the marks is the distance to ${enParts[kind].whole}. Point at a dot to see which place it is.`,
  stripsOwn: 'The comparison is our own processing.',
  stripWords: {
    measure: 'Measure',
    others: (kind) => enParts[kind].others,
    rank: 'Rank',
    verdict: 'Development',
    worst: 'Worst',
    best: 'Best',
  },
  rank: (position, of) => `${position} of ${of}`,
  survey: 'survey',
  table: { measure: 'Measure', year: 'Year' },
  apart: 'Measures that are not compared',
  gaps: {
    noFigure: (_kind, place) => `No figure for ${place}`,
    noDirection: () => 'No wanted direction',
    total: () => 'Totals, which follow the size of the place',
    tooFewPlaces: (kind) => `Too few ${enParts[kind].many} have a figure the same year`,
    wholeOutside: (kind) =>
      `Follow the size of the place, so that the value for ${enParts[kind].whole} lies outside of all ${enParts[kind].many}`,
    noWhole: (kind) => `No figure for ${enParts[kind].whole} the same year`,
    allAlike: (kind) => `All ${enParts[kind].many} have the same value`,
  },
  wholeName: (kind) => startSentence(enParts[kind].whole),
  differences: (kind) => `The other way than ${enParts[kind].whole}`,
  differenceBetter: (place, kind) => `Improving in ${place}, worsening in ${enParts[kind].whole}`,
  differenceWorse: (place, kind) => `Worsening in ${place}, improving in ${enParts[kind].whole}`,
  noDifference: 'No measure.',
}

export const placeComparisonWords = { sv, en } satisfies Record<Language, typeof sv>
