import type { Language } from '#domain/localizedText.ts'

const sv = {
  releases: 'Utgåvor',
  release: (id: string, date: string) => `${id}, utgiven ${date}`,
  changes: 'Vad den nuvarande årgången ändrade',
  revised: (count: number, shared: number) =>
    count === 0
      ? `Inget av de ${shared} år som finns i båda årgångarna har ändrats.`
      : count === shared
        ? `Alla ${shared} år som finns i båda årgångarna har ändrats.`
        : `${count} av de ${shared} år som finns i båda årgångarna har ändrats.`,
  added: (years: string) => `Nya i den nuvarande: ${years}.`,
  gone: (years: string) => `Bara i den förra: ${years}.`,
  caption: (title: string, place: string, unit: string) =>
    `${title}, ${place}: förra och nuvarande årgången, ${unit}`,
  columns: {
    year: 'År',
    before: (vintage: string) => `Årgång ${vintage}`,
    now: 'Nuvarande årgång',
    change: 'Ändring',
    share: 'Ändring i procent',
  },
  ofSex: (year: number, sex: string) => `${year}, ${sex}`,
  noValue: 'finns inte',
}

const en: typeof sv = {
  releases: 'Releases',
  release: (id, date) => `${id}, released ${date}`,
  changes: 'What the present vintage changed',
  revised: (count, shared) =>
    count === 0
      ? `None of the ${shared} years in both vintages has changed.`
      : count === shared
        ? `All ${shared} years in both vintages have changed.`
        : `${count} of the ${shared} years in both vintages ${count === 1 ? 'has' : 'have'} changed.`,
  added: (years) => `New in the present one: ${years}.`,
  gone: (years) => `Only in the former: ${years}.`,
  caption: (title, place, unit) => `${title}, ${place}: the former and the present vintage, ${unit}`,
  columns: {
    year: 'Year',
    before: (vintage) => `Vintage ${vintage}`,
    now: 'Present vintage',
    change: 'Change',
    share: 'Change in per cent',
  },
  ofSex: (year, sex) => `${year}, ${sex}`,
  noValue: 'not there',
}

/** Words of releases, and of how a source's editions of the same figures differ. */
export const vintageWords = { sv, en } satisfies Record<Language, typeof sv>
