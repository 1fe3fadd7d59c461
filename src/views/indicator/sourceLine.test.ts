import { expect, test } from 'vitest'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { toSourceLine } from './sourceLine.ts'

const { provenance } = madeUpIndicator({})

test.each([
  [{}, false, 'Källa: Kolada (SCB), N00001. Hämtad 31 augusti 2024.'],
  [{}, true, 'Egen bearbetning, underlag från Kolada (SCB), N00001. Hämtad 31 augusti 2024.'],
  [
    { ownProcessing: true },
    false,
    'Egen bearbetning, underlag från Kolada (SCB), N00001. Hämtad 31 augusti 2024.',
  ],
  [
    {
      underlyingPublisher: undefined,
      tableIds: [],
      hamtadDatum: '2026-06',
      kallaUppdateradDatum: '2020-10-29',
    },
    false,
    'Källa: Kolada. Uppdaterad 29 oktober 2020. Hämtad juni 2026.',
  ],
])('%j, computed here: %s', (part, isComputedHere, expected) => {
  expect(toSourceLine({ provenance: { ...provenance, ...part } }, isComputedHere, 'sv')).toBe(expected)
})
