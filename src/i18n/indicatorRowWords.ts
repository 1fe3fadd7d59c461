import type { Language } from '#domain/localizedText.ts'

const sv = {
  since: (change: string, year: number) => `${change} sedan ${year}`,
  unchangedSince: {
    none: (year: number) => `Samma som ${year}`,
    sameRounded: (year: number) => `Samma avrundade värde som ${year}`,
  },
  lessThan: (size: string, year: number) => `Ändrat mindre än ${size} sedan ${year}`,
  comparison: (name: string, value: string) => `${name} ${value}`,
  ended: (year: number) => `Avslutad serie, sista år ${year}`,
  noFigure: 'Ingen uppgift',
  forSex: { total: '', women: 'kvinnor', men: 'män' },
  column: {
    indicator: 'Indikator',
    verdict: 'Bedömning',
    latest: 'Senaste',
    change: 'Förändring',
    trend: 'Utveckling',
  },
}

const en: typeof sv = {
  since: (change: string, year: number) => `${change} since ${year}`,
  unchangedSince: {
    none: (year: number) => `Same as in ${year}`,
    sameRounded: (year: number) => `Same rounded value as in ${year}`,
  },
  lessThan: (size: string, year: number) => `Changed by less than ${size} since ${year}`,
  comparison: (name: string, value: string) => `${name} ${value}`,
  ended: (year: number) => `Series ended, last year ${year}`,
  noFigure: 'No figure',
  forSex: { total: '', women: 'women', men: 'men' },
  column: { indicator: 'Indicator', verdict: 'Verdict', latest: 'Latest', change: 'Change', trend: 'Trend' },
}

export const indicatorRowWords = { sv, en } satisfies Record<Language, typeof sv>
