import type { Language } from '#domain/localizedText.ts'
import type { RegionKind } from '#domain/region.ts'
import { formatList } from './format.ts'

const sv = {
  title: 'Indikatorer',
  titleIn: (place: string, kind: RegionKind) =>
    `Indikatorer i ${kind === 'country' ? place.toLowerCase() : place}`,
  lead: (total: number) =>
    `${total === 1 ? 'Den indikator' : `De ${total} indikatorer`} som strategin följs med.`,
  sameYear: (comparison: string) => `${comparison} avser samma år som platsens värde.`,
  proposals: 'Målen är arbetsförslag, inte fastställda mål.',
  crossCutting: 'Perspektiv på tvären',
  underGoals: (perspective: string, indicators: readonly string[]) =>
    `${perspective} följs upp av ${formatList(indicators, 'sv')}, som står under ${indicators.length === 1 ? 'sitt' : 'sina'} mål.`,
  hits: (shown: number, total: number) =>
    shown === total
      ? `${total === 1 ? '1 indikator' : `Alla ${total} indikatorer`} visas.`
      : `${shown} av ${total} indikatorer visas.`,
  exportTitle: (place: string) => `Indikatorerna i strategin, ${place}`,
  exportPart: 'indikatorer',
}

const en: typeof sv = {
  title: 'Indicators',
  titleIn: (place) => `Indicators in ${place}`,
  lead: (total) =>
    `The ${total === 1 ? 'indicator' : `${total} indicators`} that the strategy is followed up by.`,
  sameYear: (comparison) => `Figures for ${comparison} are from the same year as those of the place.`,
  proposals: 'The goals are working proposals, not adopted goals.',
  crossCutting: 'Cross-cutting perspectives',
  underGoals: (perspective, indicators) =>
    `${perspective} is followed up by ${formatList(indicators, 'en')}, which stand${indicators.length === 1 ? 's' : ''} under ${indicators.length === 1 ? 'its goal' : 'their goals'}.`,
  hits: (shown, total) =>
    shown === total
      ? `${total === 1 ? '1 indicator' : `All ${total} indicators`} shown.`
      : `${shown} of ${total} indicators shown.`,
  exportTitle: (place) => `The indicators of the strategy, ${place}`,
  exportPart: 'indicators',
}

export const indicatorListWords = { sv, en } satisfies Record<Language, typeof sv>
