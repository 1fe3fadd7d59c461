import type { Language } from '#domain/localizedText.ts'
import { formatList } from './format.ts'
import { startSentence, toNumberWord } from './numberWords.ts'

/** How many of a part's measures improve. */
interface Counted {
  readonly improving: number
  readonly total: number
}

const sv = {
  /** Where figures and verdicts come from; `sources` is "Källor: Kolada (SCB) och SMHI". */
  source: (sources: string | undefined) =>
    [sources, 'Bedömningarna är egen bearbetning och inte officiell statistik'].filter(Boolean).join('. ') +
    '.',
  legend: 'Så många indikatorer av varje slag',
  goalsAndIndicators: (place: string) => `Mål och indikatorer, ${place}`,
  indicatorsIn: (place: string) => `Målets indikatorer, ${place}`,
  noIndicators: 'Målet har inga indikatorer ännu.',
  currentState: (strengths: Counted, challenges: Counted) =>
    `${strengths.improving} av ${strengths.total} mått på styrkorna förbättras, och ${challenges.improving} av ${challenges.total} på utmaningarna.`,
  sameAsAbove: (title: string) => `${title}, samma mått som ovan`,
  stateItem: 'Styrka eller utmaning',
  riskTitle: (place: string) => `Mål i riskzonen, ${place}`,
  risk: (count: number, total: number) => {
    if (total === 0) return 'Inget mål kan bedömas ännu.'
    const share = `${count === 0 ? 'Inget' : startSentence(toNumberWord(count, 'sv'))} av ${total} mål som kan bedömas`
    return `${share} är i riskzonen.`
  },
  riskRule:
    'I riskzonen är ett mål när minst en indikator försämras och minst lika många försämras som förbättras. Indikatorer som står stilla eller inte kan bedömas räknas inte.',
  noRisk: 'För alla mål är det fler indikatorer som förbättras än som försämras, eller ingen som försämras.',
  moreAtRisk: (titles: readonly string[]) => `Också i riskzonen: ${formatList(titles, 'sv')}.`,
  changesTitle: (place: string) => `Det som har ändrats mest, ${place}`,
  changes: (best: string | undefined, worst: string | undefined, since: number | undefined) => {
    const year = since === undefined ? '' : ` sedan ${since}`
    if (best !== undefined && worst !== undefined)
      return `”${best}” har förbättrats mest${year}, och ”${worst}” har försämrats mest.`
    if (best !== undefined) return `”${best}” har förbättrats mest${year}.`
    if (worst !== undefined) return `”${worst}” har försämrats mest${year}.`
    return `Ingen indikator har förbättrats eller försämrats${year}.`
  },
  changesRule:
    '”Mest” räknas i procent per år sedan basåret, eller sedan det första jämförbara året. Högst en per mål. De som vände det sista året är inte med bland de bästa.',
  improved: 'Störst förbättring',
  worsened: 'Störst försämring',
  direction: 'Riktning',
}

const en: typeof sv = {
  source: (sources) =>
    [sources, 'The verdicts are our own processing and not official statistics'].filter(Boolean).join('. ') +
    '.',
  legend: 'How many indicators of each kind',
  goalsAndIndicators: (place) => `Goals and indicators, ${place}`,
  indicatorsIn: (place) => `The goal’s indicators, ${place}`,
  noIndicators: 'The goal has no indicators yet.',
  currentState: (strengths, challenges) =>
    `${strengths.improving} of ${strengths.total} measures of the strengths ${strengths.improving === 1 ? 'is' : 'are'} improving, and ${challenges.improving} of ${challenges.total} of the challenges.`,
  sameAsAbove: (title) => `${title}, the same measure as above`,
  stateItem: 'Strength or challenge',
  riskTitle: (place) => `Goals at risk, ${place}`,
  risk: (count, total) => {
    if (total === 0) return 'No goal can be assessed yet.'
    const share = `${count === 0 ? 'None' : startSentence(toNumberWord(count, 'en'))} of ${total} goals that can be assessed`
    return `${share} ${count === 1 ? 'is' : 'are'} at risk.`
  },
  riskRule:
    'A goal is at risk when at least one indicator is worsening and at least as many are worsening as improving. Indicators that stand still or cannot be assessed are not counted.',
  noRisk: 'For every goal, more indicators are improving than worsening, or none is worsening.',
  moreAtRisk: (titles) => `Also at risk: ${formatList(titles, 'en')}.`,
  changesTitle: (place) => `What has changed the most, ${place}`,
  changes: (best, worst, since) => {
    const year = since === undefined ? '' : ` since ${since}`
    if (best !== undefined && worst !== undefined)
      return `“${best}” has improved the most${year}, and “${worst}” has worsened the most.`
    if (best !== undefined) return `“${best}” has improved the most${year}.`
    if (worst !== undefined) return `“${worst}” has worsened the most${year}.`
    return `No indicator has improved or worsened${year}.`
  },
  changesRule:
    '“Most” is measured in per cent a year since the base year, or since the first comparable year. At most one for each goal. Those that turned in the last year are not among the best.',
  improved: 'Largest improvement',
  worsened: 'Largest worsening',
  direction: 'Direction',
}

/** Words of the pictures that stand alone, on slides and in frames elsewhere. */
export const pictureWords = { sv, en } satisfies Record<Language, typeof sv>
