import { addsUp } from '#domain/addsUp.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { FigureTable } from '#domain/toCubeOf.ts'
import { toCubeOf } from '#domain/toCubeOf.ts'

/** An indicator for tests: a share where higher is better, unless told otherwise. */
export function madeUpIndicator(table: FigureTable, part: Partial<Indicator> = {}): Indicator {
  const cube = toCubeOf(table)
  return {
    id: 'matt',
    title: { sv: 'Mått', en: 'Measure' },
    unit: { sv: 'procent', en: 'per cent' },
    valueKind: 'percent',
    direction: 'up',
    decimals: 1,
    kind: 'statistic',
    countsPeople: false,
    isTotal: addsUp(cube),
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
    cube,
    ...part,
  }
}
