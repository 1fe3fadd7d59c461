import { describe, expect, test } from 'vitest'
import type { Status } from '#domain/assessment/assessment.ts'
import { statuses } from '#domain/assessment/assessment.ts'
import type { Distribution } from '#domain/summary.ts'
import { describeOverview } from './overviewSentence.ts'

const none = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>

function distribution(
  improving: number,
  worsening: number,
  unchanged: number,
  unknown: number,
): Distribution {
  const assessed = improving + worsening + unchanged
  const years = { commonYear: null, latestYear: null }
  return { counts: none, total: assessed + unknown, assessed, improving, worsening, unchanged, ...years }
}

describe('how the strategy is going, in one sentence', () => {
  test.each([
    [
      [29, 8, 2, 4],
      '29 av 43 indikatorer förbättras, 8 försämras, 2 står stilla och 4 kan inte bedömas.',
      '29 of 43 indicators are improving, 8 are worsening, 2 are standing still and 4 cannot be assessed.',
    ],
    [
      [9, 3, 0, 0],
      '9 av 12 indikatorer förbättras och 3 försämras.',
      '9 of 12 indicators are improving and 3 are worsening.',
    ],
    [
      [0, 1, 1, 2],
      'En av 4 indikatorer försämras, en står stilla och 2 kan inte bedömas.',
      'One of 4 indicators is worsening, one is standing still and 2 cannot be assessed.',
    ],
    [
      [0, 0, 2, 1],
      '2 av 3 indikatorer står stilla och en kan inte bedömas.',
      '2 of 3 indicators are standing still and one cannot be assessed.',
    ],
    [[5, 0, 0, 0], 'Alla 5 indikatorer förbättras.', 'All 5 indicators are improving.'],
    [[0, 0, 4, 0], 'Alla 4 indikatorer står stilla.', 'All 4 indicators are standing still.'],
    [[0, 0, 0, 7], 'Ingen av 7 indikatorer kan bedömas.', 'None of 7 indicators can be assessed.'],
    [[0, 1, 0, 0], 'Den enda indikatorn försämras.', 'The only indicator is worsening.'],
    [[0, 0, 0, 1], 'Den enda indikatorn kan inte bedömas.', 'The only indicator cannot be assessed.'],
    [[0, 0, 0, 0], 'Det finns inga indikatorer att följa ännu.', 'There are no indicators to follow yet.'],
  ] as const)('%j', ([improving, worsening, unchanged, unknown], sv, en) => {
    const counted = distribution(improving, worsening, unchanged, unknown)
    expect(describeOverview(counted, 'sv')).toBe(sv)
    expect(describeOverview(counted, 'en')).toBe(en)
  })
})
