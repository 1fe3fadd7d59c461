import type { HitKind } from '#domain/search/searchDocument.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Implementation } from '#domain/strategy.ts'
import { formatList } from './format.ts'

const sv = {
  title: 'Sök',
  titleOf: (text: string) => `Sök: ${text}`,
  form: 'Sök på sidan',
  description: 'Sök bland insatsområden, mål, indikatorer, platser, strategier och sidor.',
  lead: 'Skriv vad du söker, och gärna för vilken plats och för kvinnor eller män.',
  results: 'Träffar',
  suggestions: 'Till exempel',
  best: 'Bästa träff',
  kinds: {
    indicator: 'Indikatorer',
    place: 'Platser',
    goal: 'Mål',
    focusArea: 'Insatsområden',
    perspective: 'Perspektiv',
    undertaking: 'Genomförande',
    currentState: 'Nuläge',
    page: 'Sidor',
  } satisfies Record<HitKind, string>,
  regionKinds: { country: 'Hela landet', county: 'Hela länet', municipality: 'Kommun' },
  undertakings: {
    strategies: 'Strategi eller program',
    cooperation: 'Samverkan',
    initiatives: 'Initiativ',
    governance: 'Styrning',
  } satisfies Record<keyof Implementation, string>,
  strength: 'Styrka',
  challenge: 'Utmaning',
  area: (number: number) => `Insatsområde ${number}`,
  perspectives: (names: readonly string[]) => `Perspektiv: ${formatList(names, 'sv')}`,
  about: 'Om uppföljningen',
  view: 'Vy',
  sexes: { women: 'kvinnor', men: 'män', both: 'kvinnor och män' },
  together: 'kvinnor och män tillsammans',
  notBySex: 'Redovisas inte för kvinnor och män var för sig.',
  count: (count: number) => (count === 1 ? '1 träff' : `${count} träffar`),
  noHits: (text: string) => `Inget hittades för ”${text}”.`,
  missing: (words: readonly string[]) =>
    `Inget har ${formatList(
      words.map((word) => `”${word}”`),
      'sv',
    )}.`,
  more: (hidden: number) => `och ${hidden} till. Skriv fler ord för att begränsa.`,
  all: 'Visa alla träffar',
  nearest: 'Menade du',
  scope:
    'Sökningen omfattar insatsområden, mål, indikatorer, länet, riket och länets kommuner, perspektiv, strategier och initiativ samt sidorna här. Prova ett kortare ord eller ett annat ord för samma sak.',
  withoutScript: 'Träffar visas med JavaScript. Utan det finns allt som går att söka efter på sidorna här:',
}

const en: typeof sv = {
  title: 'Search',
  titleOf: (text) => `Search: ${text}`,
  form: 'Search on this page',
  description: 'Search focus areas, goals, indicators, places, strategies and pages.',
  lead: 'Write what you are looking for, and if you like for which place and for women or men.',
  results: 'Hits',
  suggestions: 'For example',
  best: 'Best hit',
  kinds: {
    indicator: 'Indicators',
    place: 'Places',
    goal: 'Goals',
    focusArea: 'Focus areas',
    perspective: 'Perspectives',
    undertaking: 'Implementation',
    currentState: 'Current state',
    page: 'Pages',
  },
  regionKinds: { country: 'The whole country', county: 'The whole county', municipality: 'Municipality' },
  undertakings: {
    strategies: 'Strategy or programme',
    cooperation: 'Cooperation',
    initiatives: 'Initiative',
    governance: 'Governance',
  },
  strength: 'Strength',
  challenge: 'Challenge',
  area: (number) => `Focus area ${number}`,
  perspectives: (names) => `Perspective: ${formatList(names, 'en')}`,
  about: 'About the follow-up',
  view: 'View',
  sexes: { women: 'women', men: 'men', both: 'women and men' },
  together: 'women and men together',
  notBySex: 'Not published for women and men separately.',
  count: (count) => (count === 1 ? '1 hit' : `${count} hits`),
  noHits: (text) => `Nothing was found for “${text}”.`,
  missing: (words) =>
    `Nothing has ${formatList(
      words.map((word) => `“${word}”`),
      'en',
    )}.`,
  more: (hidden) => `and ${hidden} more. Add words to narrow the search.`,
  all: 'Show all hits',
  nearest: 'Did you mean',
  scope:
    'The search covers focus areas, goals, indicators, the county, Sweden and the municipalities of the county, perspectives, strategies and initiatives, and the pages here. Try a shorter word or another word for the same thing.',
  withoutScript: 'Hits are shown with JavaScript. Without it, everything there is to find is on these pages:',
}

export const searchWords = { sv, en } satisfies Record<Language, typeof sv>
