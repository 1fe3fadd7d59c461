import type { Language } from '#domain/localizedText.ts'
import type { RegionKind } from '#domain/region.ts'
import { formatDate, formatList } from './format.ts'
import { startSentence, toNumberWord } from './numberWords.ts'

const word = (count: number) => startSentence(toNumberWord(count, 'sv'))
const lower = (titles: readonly string[]) => titles.map((title) => title.toLowerCase())

const sv = {
  release: (date: string) => `Utgåva ${formatDate(date.slice(0, 7), 'sv')}`,
  yearsLeft: (years: number, horizon: number) => {
    if (years < 0) return `Målåret ${horizon} har passerat.`
    if (years === 0) return `Nu är det ${horizon}, strategins målår.`
    return `${word(years)} år återstår till ${horizon}.`
  },
  elsewhere: (place: string, kind: RegionKind) =>
    `Strategins mål gäller länet. Här visas hur det går i ${kind === 'country' ? place.toLowerCase() : place}.`,
  notPublished: (count: number, kind: RegionKind) =>
    `${word(count)} av måtten publiceras inte för ${kind === 'municipality' ? 'kommuner' : 'riket'}.`,
  freshness: (common: number, isMost: boolean, latest: number) => {
    const start = isMost ? 'De flesta uppgifterna är från' : 'Det vanligaste året för uppgifterna är'
    return latest > common ? `${start} ${common}; de senaste från ${latest}.` : `${start} ${common}.`
  },
  findings: (count: number, names: string) =>
    `${count === 1 ? 'En indikator' : `${word(count)} indikatorer`} kunde inte läsas: ${names}.`,
  findingsDetails: 'Tekniska uppgifter',
  distribution: 'Indikatorernas fördelning',
  asPresentation: 'Visa som presentation',
  takeWheel: 'Hämta, dela eller bädda in hjulet',
  notTaken: 'Det kunde inte hämtas. Kontrollera anslutningen och försök igen.',
  wheel: 'Strategin som ett hjul: vision, insatsområden, mål och indikatorer',
  chain: 'Från vision till genomförande',
  areas: (count: number) => (count === 1 ? 'Ett insatsområde' : `${word(count)} insatsområden`),
  marksAre:
    'Varje märke är en indikator. Pilen visar om det blir bättre eller sämre, inte om siffran går upp eller ned.',
  proposals: 'Målen är arbetsförslag, inte fastställda mål.',
  noMarks: 'Inga indikatorer ännu',
  allIndicators: (count: number) =>
    count === 1 ? 'Indikatorn i en tabell' : `Alla ${count} indikatorer i en tabell`,
  best: 'Går bäst',
  worst: 'Går sämst',
  bestRule: (baseYear: number) =>
    `Störst förbättring i procent per år sedan ${baseYear}, eller sedan det första jämförbara året. Högst en per mål. De som vände det sista året är inte med.`,
  worstRule: (baseYear: number) =>
    `Störst försämring i procent per år sedan ${baseYear}, eller sedan det första jämförbara året. Högst en per mål.`,
  noBest: 'Ingen indikator som kan bedömas förbättras.',
  noWorst: 'Ingen indikator som kan bedömas försämras.',
  to: 'till',
  comparison: (name: string, value: string) => `${name} ${value}.`,
  perspectives: (titles: readonly string[]) => `Alltid med ${formatList(lower(titles), 'sv')} i fokus`,
  perspectivesAre: 'Perspektiven går på tvären genom alla insatsområden och följs av egna indikatorer.',
  noPerspectiveMarks: 'Följs inte av någon indikator ännu',
  about: 'Om',
  owner: 'Ägare',
  committee: 'Ansvarig nämnd',
  adopted: 'Antagen',
  baseYear: 'Följs från',
  horizon: 'Målår',
  website: 'Läs strategin hos regionen',
}

const enWord = (count: number) => startSentence(toNumberWord(count, 'en'))

const en: typeof sv = {
  release: (date) => `Release ${formatDate(date.slice(0, 7), 'en')}`,
  yearsLeft: (years, horizon) => {
    if (years < 0) return `The target year ${horizon} has passed.`
    if (years === 0) return `This is ${horizon}, the strategy’s target year.`
    return `${enWord(years)} ${years === 1 ? 'year remains' : 'years remain'} until ${horizon}.`
  },
  elsewhere: (place) => `The strategy’s goals are for the county. This is how it is going in ${place}.`,
  notPublished: (count, kind) =>
    `${enWord(count)} of the measures ${count === 1 ? 'is' : 'are'} not published for ${kind === 'municipality' ? 'municipalities' : 'the country'}.`,
  freshness: (common, isMost, latest) => {
    const start = isMost ? 'Most figures are from' : 'The most common year of the figures is'
    return latest > common ? `${start} ${common}; the latest from ${latest}.` : `${start} ${common}.`
  },
  findings: (count, names) =>
    `${count === 1 ? 'One indicator' : `${enWord(count)} indicators`} could not be read: ${names}.`,
  findingsDetails: 'Technical details',
  distribution: 'Distribution of the indicators',
  asPresentation: 'Show as a presentation',
  takeWheel: 'Get, share or embed the wheel',
  notTaken: 'It could not be fetched. Check the connection and try again.',
  wheel: 'The strategy as a wheel: vision, focus areas, goals and indicators',
  chain: 'From vision to implementation',
  areas: (count) => (count === 1 ? 'One focus area' : `${enWord(count)} focus areas`),
  marksAre:
    'Each mark is an indicator. The arrow shows whether things get better or worse, not whether the figure goes up or down.',
  proposals: 'The goals are working proposals, not adopted goals.',
  noMarks: 'No indicators yet',
  allIndicators: (count) => (count === 1 ? 'The indicator in a table' : `All ${count} indicators in a table`),
  best: 'Going best',
  worst: 'Going worst',
  bestRule: (baseYear) =>
    `Largest improvement in per cent a year since ${baseYear}, or since the first comparable year. At most one for each goal. Those that turned in the last year are left out.`,
  worstRule: (baseYear) =>
    `Largest worsening in per cent a year since ${baseYear}, or since the first comparable year. At most one for each goal.`,
  noBest: 'No indicator that can be assessed is improving.',
  noWorst: 'No indicator that can be assessed is worsening.',
  to: 'to',
  comparison: (name, value) => `${name} ${value}.`,
  perspectives: (titles) => `Always with ${formatList(lower(titles), 'en')} in focus`,
  perspectivesAre: 'The perspectives cut across all focus areas and are followed by indicators of their own.',
  noPerspectiveMarks: 'Not followed by any indicator yet',
  about: 'About',
  owner: 'Owner',
  committee: 'Committee responsible',
  adopted: 'Adopted',
  baseYear: 'Followed from',
  horizon: 'Target year',
  website: 'Read the strategy on the region’s site',
}

export const overviewWords = { sv, en } satisfies Record<Language, typeof sv>
