import type { Language } from '#domain/localizedText.ts'
import { startSentence, toNumberWord } from './numberWords.ts'

const sv = {
  title: 'Genomförande',
  description:
    'Strategier, program, samverkan och initiativ som för Norrbottens RUS 2030 framåt, på en tidslinje.',
  summary: (strategies: number, initiatives: number) =>
    `${startSentence(toNumberWord(strategies, 'sv'))} strategier och program och ${toNumberWord(initiatives, 'sv')} initiativ för strategin framåt.`,
  endingThisYear: (year: number, titles: string, count: number) =>
    count === 0
      ? `Ingen av dem med angivna år går ut ${year}.`
      : `${count === 1 ? 'En' : startSentence(toNumberWord(count, 'sv'))} av dem går ut i år, ${year}: ${titles}.`,
  wholeCounty: (region: string) =>
    `Du har valt ${region}. Genomförandet beskrivs för hela länet och är detsamma för alla platser.`,
  timeline: 'Tidslinje',
  timelineHint: (year: number) =>
    `Ett streck räcker från första året till och med det sista. Det markerade året är i år, ${year}. Namnen leder till beskrivningen.`,
  groups: {
    strategy: 'Strategin och det som hänt',
    strategies: 'Strategier och program',
    initiatives: 'Initiativ',
  },
  phases: {
    planned: 'inte börjat',
    ongoing: 'pågår',
    lastYear: 'sista året',
    ended: 'avslutad',
    happened: '',
  },
  since: (year: number) => `från ${year}, inget slutår angivet`,
  until: (year: number) => `till ${year}, startår anges inte`,
  withoutYears: 'Utan angivna år',
  withoutYearsNote: 'Underlaget anger inga år för dessa, så de står inte på tidslinjen:',
  strategies: 'Strategier och program',
  initiatives: 'Initiativ',
  yearsUnknown: 'Inga år angivna',
  serves: 'Bidrar till',
  visionOf: 'Vision',
  readMore: (host: string) => `Läs mer på ${host}`,
  cooperation: 'Samverkan',
  governance: 'Styrning',
  owner: (owner: string, committee: string) => `Strategins ägare: ${owner}. Ansvarig nämnd: ${committee}.`,
  successor: 'Efter RUS 2030',
  successorTitle: (title: string, horizon: number) => `${title} ${horizon}`,
  contact: 'Nyhetsbrev och kontakt',
  contactText:
    'Nyhetsbrev och kontaktuppgifter finns på regionens egna sidor. Här återges inga adresser som kan bli gamla.',
  contactStrategy: 'Om regional utveckling',
  contactSite: 'Utveckla Norrbotten',
}

const en: typeof sv = {
  title: 'Implementation',
  description:
    'Strategies, programmes, cooperation and initiatives that carry Norrbotten’s RUS 2030 forward, on a time line.',
  summary: (strategies, initiatives) =>
    `${startSentence(toNumberWord(strategies, 'en'))} strategies and programmes and ${toNumberWord(initiatives, 'en')} initiatives carry the strategy forward.`,
  endingThisYear: (year, titles, count) =>
    count === 0
      ? `None of those with stated years ends in ${year}.`
      : `${startSentence(toNumberWord(count, 'en'))} of them ${count === 1 ? 'ends' : 'end'} this year, ${year}: ${titles}.`,
  wholeCounty: (region) =>
    `You have chosen ${region}. The work is described for the whole county and is the same for every place.`,
  timeline: 'Time line',
  timelineHint: (year) =>
    `A bar runs from the first year to the end of the last. The marked year is this year, ${year}. The names lead to the description.`,
  groups: {
    strategy: 'The strategy and what has happened',
    strategies: 'Strategies and programmes',
    initiatives: 'Initiatives',
  },
  phases: {
    planned: 'not started',
    ongoing: 'under way',
    lastYear: 'final year',
    ended: 'ended',
    happened: '',
  },
  since: (year) => `from ${year}, no end year stated`,
  until: (year) => `to ${year}, start year not stated`,
  withoutYears: 'No years stated',
  withoutYearsNote: 'The source states no years for these, so they are not on the time line:',
  strategies: 'Strategies and programmes',
  initiatives: 'Initiatives',
  yearsUnknown: 'No years stated',
  serves: 'Contributes to',
  visionOf: 'Vision',
  readMore: (host) => `Read more at ${host}`,
  cooperation: 'Cooperation',
  governance: 'Governance',
  owner: (owner, committee) => `Owner of the strategy: ${owner}. Committee in charge: ${committee}.`,
  successor: 'After RUS 2030',
  successorTitle: (title, horizon) => `${title} ${horizon}`,
  contact: 'Newsletter and contact',
  contactText:
    'The newsletter and contact details are on the region’s own pages. No addresses that may grow old are repeated here.',
  contactStrategy: 'About regional development (in Swedish)',
  contactSite: 'Utveckla Norrbotten (in Swedish)',
}

export const implementationWords = { sv, en } satisfies Record<Language, typeof sv>
