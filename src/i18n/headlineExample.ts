import type { Reason, Status } from '#domain/assessment/assessment.ts'
import type { IndicatorAssessment } from '#domain/assessment/assessIndicator.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import type { Sex, YearValue } from '#domain/series.ts'
import type { HeadlineFacts, Reading } from './headlineFacts.ts'
import { toHeadline } from './headline.ts'

export const county: Region = {
  code: '25',
  kind: 'county',
  name: { sv: 'Norrbottens län', en: 'Norrbotten County' },
}
export const country: Region = { code: '00', kind: 'country', name: { sv: 'Riket', en: 'Sweden' } }
export const kiruna: Region = { code: '2584', kind: 'municipality', name: { sv: 'Kiruna', en: 'Kiruna' } }

export const days: IndicatorSummary = {
  id: 'dagar',
  title: { sv: 'Dagar' },
  unit: { sv: 'dagar per person och år', en: 'days per person and year' },
  valueKind: 'number',
  direction: 'down',
  decimals: 1,
  kind: 'statistic',
  countsPeople: false,
  isTotal: false,
  breaks: [],
  source: 'Kolada',
  ownProcessing: false,
}
export const share: IndicatorSummary = {
  ...days,
  unit: { sv: 'procent av befolkningen', en: 'per cent of the population' },
  valueKind: 'percent',
}
export const lifespan: IndicatorSummary = { ...days, unit: { sv: 'år', en: 'years' }, direction: 'up' }
export const people: IndicatorSummary = {
  ...days,
  unit: { sv: 'personer per år', en: 'persons per year' },
  decimals: 0,
  countsPeople: true,
  isTotal: true,
}

export const at = (year: number, value: number): YearValue => ({ year, value })

export function verdict(status: Status, reasons: readonly Reason[] = []): IndicatorAssessment {
  return {
    method: 'eurostat',
    status,
    classLabel: '',
    value: null,
    score: null,
    reasons,
    base: null,
    latest: null,
  }
}

export function reading(
  latest: YearValue,
  base: YearValue | null = null,
  comparison: YearValue | null = null,
  sex: Sex = 'total',
): Reading {
  return { sex, base, latest, comparison, provisional: null }
}

export const facts: HeadlineFacts = {
  indicator: days,
  place: county,
  readings: [reading(at(2022, 24.9), at(2018, 26.5), at(2022, 25.1))],
  yearCount: 18,
  verdict: verdict('significantProgress'),
  certainty: 'robust',
  baseYear: 2018,
  releaseYear: 2024,
  comparison: country,
  target: undefined,
  elsewhere: undefined,
}

/** Sentences as one text; spaces that do not break are written as plain ones, to be read in the tests. */
export function tell(part: Partial<HeadlineFacts>, language: 'sv' | 'en' = 'sv'): string {
  return toHeadline({ ...facts, ...part }, language)
    .join(' ')
    .replaceAll('\u00a0', ' ')
}
