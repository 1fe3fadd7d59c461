import { describe, expect, test } from 'vitest'
import { describeLeads } from './leadSentence.ts'

const counts = (better: number, worse: number, alike: number) => ({ better, worse, alike })

describe('a place against its whole', () => {
  test.each([
    [
      counts(23, 13, 1),
      'På 23 av 37 mått som kan jämföras ligger Kiruna bättre till än länet, på 13 sämre och på ett lika.',
      'Kiruna is better off than the county on 23 of 37 comparable measures, worse off on 13 and level on one.',
    ],
    [
      counts(0, 2, 1),
      'På 2 av 3 mått som kan jämföras ligger Kiruna sämre till än länet och på ett lika.',
      'Kiruna is worse off than the county on 2 of 3 comparable measures and level on one.',
    ],
    [
      counts(1, 4, 0),
      'På ett av 5 mått som kan jämföras ligger Kiruna bättre till än länet och på 4 sämre.',
      'Kiruna is better off than the county on one of 5 comparable measures and worse off on 4.',
    ],
    [
      counts(0, 0, 2),
      'På alla 2 mått som kan jämföras ligger Kiruna lika med länet.',
      'Kiruna is level with the county on all 2 comparable measures.',
    ],
  ])('%o', (given, swedish, english) => {
    expect(describeLeads(given, 'Kiruna', 'municipality', 'sv')).toBe(swedish)
    expect(describeLeads(given, 'Kiruna', 'municipality', 'en')).toBe(english)
  })

  test('a county is seen against the country', () => {
    expect(describeLeads(counts(2, 1, 0), 'Norrbottens län', 'county', 'sv')).toBe(
      'På 2 av 3 mått som kan jämföras ligger Norrbottens län bättre till än riket och på ett sämre.',
    )
  })

  test('nothing of nothing', () => {
    expect(describeLeads(counts(0, 0, 0), 'Kiruna', 'municipality', 'sv')).toBeUndefined()
  })
})
