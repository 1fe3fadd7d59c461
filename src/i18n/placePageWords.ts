import type { Language } from '#domain/localizedText.ts'
import type { PartKind } from '#domain/region.ts'

const sv = {
  places: 'Platser',
  placesTitle: 'Länet plats för plats',
  placesDescription: 'Hur det går i länet, i riket och i var och en av kommunerna.',
  placesLead: (count: number) =>
    `En sida för varje plats: länet, riket och de ${count} kommunerna. Välj på kartan eller i listan.`,
  kinds: {
    municipality: (county: string) => `Kommun i ${county}`,
    county: () => 'Län',
    country: () => 'Land',
  },
  description: (place: string) =>
    `Hur det går i ${place} på alla indikatorer: läget, jämförelsen och det som har förändrats.`,
  map: 'Länets kommuner på karta',
  onThisPage: 'På sidan',
  parts: {
    leads: 'Leder och släpar efter',
    strips: (kind: PartKind): string => (kind === 'municipality' ? 'Bland kommunerna' : 'Bland länen'),
    changes: 'Vad har förändrats',
    indicators: 'Alla indikatorer',
    places: 'Alla platser',
  },
  perspectives: 'Perspektiven',
  unpublished: (place: string) => `Utan uppgift för ${place}`,
  facts: {
    label: 'Befolkning och underlag',
    population: 'Invånare',
    since: (year: number) => `Sedan ${year}`,
    shareOf: (kind: PartKind): string =>
      kind === 'municipality' ? 'Andel av länets invånare' : 'Andel av rikets invånare',
    published: 'Indikatorer med uppgift',
    publishedOf: (count: number, total: number) => `${count} av ${total}`,
    own: (hasShare: boolean): string =>
      hasShare ? 'Förändring och andel är egen bearbetning.' : 'Förändringen är egen bearbetning.',
  },
  listCounts: (improving: number, worsening: number) => `${improving} förbättras, ${worsening} försämras`,
  listImproving: (improving: number, total: number) => `${improving} av ${total} förbättras`,
  listRule: 'Så många av målens indikatorer. Staplarna visar bedömningarna, från bäst till sämst:',
  listKey: 'Bedömningarna i staplarna',
  siblings: 'Platser',
  unknownTitle: 'Platsen finns inte här',
  unknownText: (code: string) => `Ingen av platserna som följs upp har koden ${code}. Här är de som finns:`,
}

const en: typeof sv = {
  places: 'Places',
  placesTitle: 'The county, place by place',
  placesDescription: 'How the county, Sweden and each of the municipalities are doing.',
  placesLead: (count) =>
    `A page for each place: the county, Sweden and the ${count} municipalities. Choose on the map or in the list.`,
  kinds: {
    municipality: (county) => `Municipality in ${county}`,
    county: () => 'County',
    country: () => 'Country',
  },
  description: (place) =>
    `How ${place} is doing on all indicators: where it stands, how it compares and what has changed.`,
  map: 'The county’s municipalities on a map',
  onThisPage: 'On this page',
  parts: {
    leads: 'Ahead and behind',
    strips: (kind) => (kind === 'municipality' ? 'Among the municipalities' : 'Among the counties'),
    changes: 'What has changed',
    indicators: 'All indicators',
    places: 'All places',
  },
  perspectives: 'The perspectives',
  unpublished: (place) => `Without figures for ${place}`,
  facts: {
    label: 'Population and material',
    population: 'Inhabitants',
    since: (year) => `Since ${year}`,
    shareOf: (kind) =>
      kind === 'municipality' ? 'Share of the county’s inhabitants' : 'Share of Sweden’s inhabitants',
    published: 'Indicators with figures',
    publishedOf: (count, total) => `${count} of ${total}`,
    own: (hasShare) =>
      hasShare ? 'Change and share are our own processing.' : 'The change is our own processing.',
  },
  listCounts: (improving, worsening) => `${improving} improving, ${worsening} worsening`,
  listImproving: (improving, total) => `${improving} of ${total} improving`,
  listRule: 'So many of the goals’ indicators. The bars show the verdicts, from best to worst:',
  listKey: 'The verdicts in the bars',
  siblings: 'Places',
  unknownTitle: 'This place is not here',
  unknownText: (code) => `None of the places that are followed up has the code ${code}. These are there:`,
}

export const placePageWords = { sv, en } satisfies Record<Language, typeof sv>
