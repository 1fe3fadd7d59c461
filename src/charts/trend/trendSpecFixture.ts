import type { Observation } from '#domain/series.ts'
import { toSeries } from '#domain/series.ts'
import type { LineRole, TrendLine, TrendSpec } from './trendSpec.ts'

/** A line from "year: value" pairs; for tests. */
export function toLine(
  id: string,
  label: string,
  role: LineRole,
  values: Readonly<Record<number, number>>,
  flags: Readonly<Record<number, Observation['flags']>> = {},
): TrendLine {
  const points = Object.entries(values).map(([key, value]) => {
    const year = Number(key)
    return { year, value, flags: flags[year] ?? [] }
  })
  return { id, label, role, series: toSeries(points) }
}

/** Broadband: a break, a target, a path and a comparison. Figures of PTS by way of Kolada. */
export const broadband: TrendSpec = {
  lines: [
    toLine('25', 'Norrbotten', 'home', {
      2017: 79.75,
      2018: 85.08,
      2019: 87.3,
      2020: 90.15,
      2021: 89.9,
      2022: 92.52,
    }),
    toLine('00', 'Riket', 'comparison', {
      2017: 87.11,
      2018: 90.57,
      2019: 92.68,
      2020: 95.28,
      2021: 95.95,
      2022: 97.53,
    }),
  ],
  figure: { valueKind: 'percent', decimals: 1 },
  unit: 'procent',
  breaks: [{ year: 2021, text: 'T.o.m. 2020 hushåll, från 2021 befolkning.' }],
  events: [],
  baseYear: 2021,
  target: { year: 2025, value: 98, text: '98\u00a0% år 2025, nationellt mål' },
  path: {
    role: 'home',
    base: { year: 2021, value: 89.9 },
    latest: { year: 2022, value: 92.52 },
    gap: '0,6\u00a0procentenheter före vägen',
  },
  language: 'sv',
}

/** Days of ill health: a gap, a suppressed year, an isolated point, a provisional value and an event. */
export const illHealth: TrendSpec = {
  lines: [
    {
      ...toLine('25', 'Norrbotten', 'home', {}),
      series: toSeries([
        { year: 2016, value: 31.2, flags: [] },
        { year: 2017, kind: 'missing' },
        { year: 2018, value: 26.5, flags: [] },
        { year: 2019, kind: 'suppressed' },
        { year: 2020, value: 24.6, flags: ['revised', 'estimated'] },
        { year: 2021, value: 24.2, flags: [] },
        { year: 2022, value: 24.9, flags: ['provisional'] },
      ]),
    },
    toLine('00', 'Riket', 'comparison', { 2018: 24.7, 2020: 22.6, 2021: 22, 2022: 22 }),
  ],
  figure: { valueKind: 'number', decimals: 1 },
  unit: 'dagar',
  breaks: [],
  events: [{ year: 2020, text: 'Pandemin.' }],
  baseYear: 2018,
  language: 'sv',
}

/** A line that rises 2 a year to 2021, the target after it, and where the pace leads, with an interval. */
export const rising: TrendSpec = {
  lines: [toLine('25', 'Norrbotten', 'home', { 2020: 10, 2021: 12 })],
  figure: { valueKind: 'number', decimals: 1 },
  unit: 'dagar',
  breaks: [],
  events: [],
  baseYear: 2020,
  target: { year: 2024, value: 20, text: '20 år 2024, regionalt mål' },
  path: {
    role: 'home',
    base: { year: 2020, value: 10 },
    latest: { year: 2021, value: 12 },
    gap: '0,5\u00a0dagar efter vägen',
  },
  projection: {
    role: 'home',
    label: 'Framskrivning (egen bearbetning)',
    years: [
      { year: 2022, value: 14, low: 12, high: 16 },
      { year: 2023, value: 16, low: 11, high: 21 },
      { year: 2024, value: 18, low: 10, high: 26 },
    ],
  },
  language: 'sv',
}
