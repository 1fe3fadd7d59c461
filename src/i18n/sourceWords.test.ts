import { expect, test } from 'vitest'
import { describeSources } from './sourceWords.ts'

const scb = { source: 'Kolada (SCB)', ownProcessing: false }
const smhi = { source: 'SMHI', ownProcessing: true }

test('each source once, in the order met', () => {
  expect(describeSources([scb, smhi, scb], 'sv')).toBe('Källor: Kolada (SCB) och egen bearbetning av SMHI')
  expect(describeSources([scb, scb], 'en')).toBe('Source: Kolada (SCB)')
  expect(describeSources([], 'sv')).toBeUndefined()
})
