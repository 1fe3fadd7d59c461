import type { Indicator, ObservationCube } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import type { MissingKind, Sex } from '#domain/series.ts'
import { sexes } from '#domain/series.ts'
import type { Places } from './places.ts'

/** Year → value, or why there is none. */
type Figures = Readonly<Record<number, number | MissingKind>>

/** Figures by region and sex, as a test writes them. */
export type FigureTable = Readonly<Record<string, Partial<Record<Sex, Figures>>>>

export function toCubeOf(table: FigureTable): ObservationCube {
  const all = Object.values(table).flatMap((bySex) => Object.entries(bySex))
  const regions = Object.keys(table).sort()
  const used = sexes.filter((sex) => all.some(([name]) => name === sex))
  const years = [...new Set(all.flatMap(([, figures]) => Object.keys(figures).map(Number)))].sort(
    (a, b) => a - b,
  )
  const cells = regions.flatMap((region) =>
    used.flatMap((sex) => years.map((year) => table[region]?.[sex]?.[year] ?? 'missing')),
  )
  return {
    regions,
    sexes: used,
    years,
    values: cells.map((cell) => (typeof cell === 'number' ? cell : null)),
    missing: Object.fromEntries(
      cells.flatMap((cell, index) => (typeof cell === 'string' ? [[index, cell]] : [])),
    ),
    flags: {},
  }
}

/** An indicator for tests: a share where higher is better, unless told otherwise. */
export function madeUpIndicator(table: FigureTable, part: Partial<Indicator> = {}): Indicator {
  return {
    id: 'matt',
    title: { sv: 'Mått', en: 'Measure' },
    unit: { sv: 'procent', en: 'per cent' },
    valueKind: 'percent',
    direction: 'up',
    decimals: 1,
    kind: 'statistic',
    countsPeople: false,
    breaks: [],
    source: 'Kolada (SCB)',
    ownProcessing: false,
    definition: { sv: 'Hur det mäts.' },
    provenance: {
      publisher: 'Kolada',
      underlyingPublisher: 'SCB',
      tableIds: ['N00001'],
      licence: { sv: 'Fritt' },
      ownProcessing: false,
      hamtadDatum: '2024-08-31',
      styrandeKalla: 'Kolada N00001',
    },
    vintages: [],
    cube: toCubeOf(table),
    ...part,
  }
}

export const country: Region = { code: '00', kind: 'country', name: { sv: 'Riket', en: 'Sweden' } }
export const county: Region = {
  code: '25',
  kind: 'county',
  name: { sv: 'Norrbottens län', en: 'Norrbotten County' },
  parent: '00',
}
const municipality = (code: string, name: string): Region => ({
  code,
  kind: 'municipality',
  name: { sv: name, en: name },
  parent: '25',
})
export const boden = municipality('2582', 'Boden')
export const kiruna = municipality('2584', 'Kiruna')
export const lulea = municipality('2580', 'Luleå')
export const pitea = municipality('2581', 'Piteå')

/** Four municipalities in a county, seen from the chosen place. */
export function placesSeenFrom(chosen: Region): Places {
  return {
    chosen,
    home: county,
    comparison: country,
    municipalities: [boden, kiruna, lulea, pitea],
    counties: [county],
  }
}
