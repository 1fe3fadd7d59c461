import type { Slide } from '#domain/deck/deck.ts'
import type { Language } from '#domain/localizedText.ts'

const sv = {
  kinds: { picture: 'Vy', title: 'Titel', section: 'Avsnitt', text: 'Text' } satisfies Record<
    Slide['kind'],
    string
  >,
  noTitle: 'Utan titel',
  pictures: {
    overview: 'Översikten med hjulet',
    currentState: 'Nuläge',
    indicators: 'Tabellen med indikatorer',
    implementation: 'Genomförande',
    changes: 'Det som har ändrats mest',
    risk: 'Mål i riskzonen',
    places: 'Länet plats för plats',
    about: 'Om uppföljningen',
    other: 'En vy',
  },
  charts: {
    utveckling: 'utvecklingen',
    kommuner: 'kommunerna',
    platser: 'platserna',
    lan: 'länen',
    kon: 'kvinnor och män',
    'kon-skillnad': 'skillnaden mellan könen',
    spridning: 'spridningen',
    nyckeltal: 'i en mening',
  },
  inPlace: (what: string, place: string) => `${what} · ${place}`,
  chartOf: (indicator: string, chart: string) => `${indicator}: ${chart}`,
}

const en: typeof sv = {
  kinds: { picture: 'View', title: 'Title', section: 'Section', text: 'Text' },
  noTitle: 'No title',
  pictures: {
    overview: 'The overview with the wheel',
    currentState: 'Current state',
    indicators: 'The table of indicators',
    implementation: 'Implementation',
    changes: 'What has changed the most',
    risk: 'Goals at risk',
    places: 'The county, place by place',
    about: 'About the follow-up',
    other: 'A view',
  },
  charts: {
    utveckling: 'the trend',
    kommuner: 'the municipalities',
    platser: 'the places',
    lan: 'the counties',
    kon: 'women and men',
    'kon-skillnad': 'the gap between the sexes',
    spridning: 'the spread',
    nyckeltal: 'in a sentence',
  },
  inPlace: (what, place) => `${what} · ${place}`,
  chartOf: (indicator, chart) => `${indicator}: ${chart}`,
}

/** What a slide is called where it has no title of its own. */
export const slideNameWords = { sv, en } satisfies Record<Language, typeof sv>
