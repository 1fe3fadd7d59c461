import type { Language } from '#domain/localizedText.ts'

const sv = {
  kind: 'Insatsområde',
  areas: 'Insatsområden',
  siblings: 'Föregående och nästa insatsområde',
  vision: (year: number) => `Vision ${year}:`,
  areaName: (number: number, title: string) => `${number} ${title}`,
  distribution: 'Indikatorernas fördelning',
  noIndicators: 'Målet har ännu inga indikatorer.',
}

const en: typeof sv = {
  kind: 'Focus area',
  areas: 'Focus areas',
  siblings: 'Previous and next focus area',
  vision: (year: number) => `Vision ${year}:`,
  areaName: (number: number, title: string) => `${number} ${title}`,
  distribution: 'How the indicators are distributed',
  noIndicators: 'The goal has no indicators yet.',
}

export const focusAreaWords = { sv, en } satisfies Record<Language, typeof sv>
