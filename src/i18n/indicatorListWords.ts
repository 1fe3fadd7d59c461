import type { Language } from '#domain/localizedText.ts'
import type { RegionKind } from '#domain/region.ts'
import type { Heading } from '#domain/assessment/heading.ts'
import { formatList } from './format.ts'

const sv = {
  title: 'Indikatorer',
  titleIn: (place: string, kind: RegionKind) =>
    `Indikatorer i ${kind === 'country' ? place.toLowerCase() : place}`,
  lead: (total: number, comparison: string) =>
    `${total === 1 ? 'Den indikator' : `De ${total} indikatorer`} som strategin följs med, ordnade efter insatsområde och mål. Sist står de som följer perspektiven på tvären. ${comparison} avser samma år.`,
  proposals: 'Målen är arbetsförslag, inte fastställda mål.',
  filter: 'Välj bland indikatorerna',
  text: 'Fritext',
  textHint: 'Namn, enhet, källa eller mål',
  status: 'Utveckling',
  anyStatus: 'All utveckling',
  statuses: {
    improving: 'Förbättras',
    unchanged: 'Oförändrat',
    worsening: 'Försämras',
    unknown: 'Kan inte bedömas',
  } satisfies Record<Heading, string>,
  area: 'Insatsområde',
  anyArea: 'Alla insatsområden',
  crossCutting: 'Perspektiv på tvären',
  underGoals: (perspective: string, indicators: readonly string[]) =>
    `${perspective} följs upp av ${formatList(indicators, 'sv')}, som står under ${indicators.length === 1 ? 'sitt' : 'sina'} mål.`,
  hits: (shown: number, total: number) =>
    shown === total
      ? `${total === 1 ? '1 indikator' : `Alla ${total} indikatorer`} visas.`
      : `${shown} av ${total} indikatorer visas.`,
  nothing: 'Ingen indikator passar det du har valt.',
  nothingHint: 'Prova ett kortare ord, eller välj fler områden.',
  clear: 'Visa alla indikatorer',
  exportTitle: (place: string) => `Indikatorerna i strategin, ${place}`,
  exportPart: 'indikatorer',
}

const en: typeof sv = {
  title: 'Indicators',
  titleIn: (place) => `Indicators in ${place}`,
  lead: (total, comparison) =>
    `The ${total === 1 ? 'indicator' : `${total} indicators`} that the strategy is followed up by, by focus area and goal. Last come those that follow the cross-cutting perspectives. Figures for ${comparison} are from the same year.`,
  proposals: 'The goals are working proposals, not adopted goals.',
  filter: 'Choose among the indicators',
  text: 'Free text',
  textHint: 'Name, unit, source or goal',
  status: 'Development',
  anyStatus: 'Any development',
  statuses: {
    improving: 'Improving',
    unchanged: 'Unchanged',
    worsening: 'Worsening',
    unknown: 'Cannot be assessed',
  },
  area: 'Focus area',
  anyArea: 'All focus areas',
  crossCutting: 'Cross-cutting perspectives',
  underGoals: (perspective, indicators) =>
    `${perspective} is followed up by ${formatList(indicators, 'en')}, which stand${indicators.length === 1 ? 's' : ''} under ${indicators.length === 1 ? 'its goal' : 'their goals'}.`,
  hits: (shown, total) =>
    shown === total
      ? `${total === 1 ? '1 indicator' : `All ${total} indicators`} shown.`
      : `${shown} of ${total} indicators shown.`,
  nothing: 'No indicator matches what you have chosen.',
  nothingHint: 'Try a shorter word, or choose more areas.',
  clear: 'Show all indicators',
  exportTitle: (place) => `The indicators of the strategy, ${place}`,
  exportPart: 'indicators',
}

export const indicatorListWords = { sv, en } satisfies Record<Language, typeof sv>
