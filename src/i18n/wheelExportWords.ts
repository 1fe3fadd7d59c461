import type { Language } from '#domain/localizedText.ts'

const sv = {
  title: (place: string) => `Vision, insatsområden, mål och indikatorer, ${place}`,
  source: (release: string) =>
    `Bedömningarna är egen bearbetning och inte officiell statistik. Utgåva ${release}.`,
  origin: 'Egen bearbetning, underlag från källan vid varje indikator.',
  licence: 'Texter och bedömningar får användas fritt (CC0). Siffror har kvar källans villkor.',
  definition: 'Vad varje indikator mäter står på dess sida, under Om måttet.',
  columns: {
    indicator: 'Indikator',
    area: 'Insatsområde',
    goal: 'Mål',
    verdict: 'Bedömning',
    certainty: 'Hur säker',
    base: 'Basår',
    latest: 'Senaste',
    change: 'Förändring',
    unit: 'Enhet',
    source: 'Siffrornas källa',
  },
}

const en: typeof sv = {
  title: (place) => `Vision, focus areas, goals and indicators, ${place}`,
  source: (release) => `The verdicts are our own processing and not official statistics. Release ${release}.`,
  origin: 'Own processing, based on the source stated with each indicator.',
  licence: 'Texts and verdicts are free to use (CC0). Figures keep the terms of their source.',
  definition: 'What each indicator measures stands on its page, under About the measure.',
  columns: {
    indicator: 'Indicator',
    area: 'Focus area',
    goal: 'Goal',
    verdict: 'Verdict',
    certainty: 'How certain',
    base: 'Base year',
    latest: 'Latest',
    change: 'Change',
    unit: 'Unit',
    source: 'Source of the figures',
  },
}

/** Words of the wheel where it stands alone: in a frame elsewhere, as a picture, as a table. */
export const wheelExportWords = { sv, en } satisfies Record<Language, typeof sv>
