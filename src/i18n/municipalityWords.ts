import type { Language } from '#domain/localizedText.ts'

const sv = {
  valueTitle: (year: number, unit: string) => `Värde ${year}, ${unit}`,
  changeTitle: (from: number, to: number, unit: string) => `Förändring ${from}–${to}, ${unit}`,
  changeUnits: { points: 'procentenheter', perCent: 'procent' },
  perCent: (text: string) => `${text}\u00a0%`,
  rank: (rank: number, count: number) => `plats ${rank} av ${count}`,
}

const en: typeof sv = {
  valueTitle: (year, unit) => `Value ${year}, ${unit}`,
  changeTitle: (from, to, unit) => `Change ${from}–${to}, ${unit}`,
  changeUnits: { points: 'percentage points', perCent: 'per cent' },
  perCent: (text) => `${text}%`,
  rank: (rank, count) => `rank ${rank} of ${count}`,
}

/** What every picture of the municipalities says of its figures. */
export const municipalityWords = { sv, en } satisfies Record<Language, typeof sv>
