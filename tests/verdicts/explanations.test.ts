import { describe, expect, test } from 'vitest'
import { methodIds } from '#domain/assessment/assessment.ts'
import { toStandingSettings } from '#domain/assessmentSettings.ts'
import { languages } from '#domain/localizedText.ts'
import { findRegion } from '#domain/region.ts'
import type { Explanation } from '#views/explanation/explanationModel.ts'
import { toExplanation } from '#views/explanation/explanationModel.ts'
import { catalogue, readIndicator, strategy } from './publishedGoals.ts'

function textsOf(explanation: Explanation): readonly string[] {
  const { sentences, people, distances, requirements, reasons, certainty, methods, baseYears } = explanation
  return [
    ...sentences,
    ...(people === undefined ? [] : [people]),
    ...distances,
    ...requirements,
    ...reasons,
    ...(certainty?.sentences ?? []),
    ...[...methods, ...baseYears].flatMap(({ name, word, detail }) => [name, word, detail]),
  ]
}

describe.each(strategy.indicators.map(({ id }) => id))('%s', (id) => {
  const indicator = readIndicator(id)
  test('explains itself in every method, in county, country and municipality, in both languages', () => {
    for (const method of methodIds)
      for (const code of ['25', '00', '2584', '2506'])
        for (const language of languages) {
          const place = findRegion(catalogue, code)
          if (!place) throw new Error(`${code} is not in the catalogue`)
          const settings = toStandingSettings(strategy, strategy.release.date, { method })
          const told = toExplanation({ indicator, strategy, place, settings, catalogue, language })
          for (const text of textsOf(told)) {
            expect(text).not.toMatch(/undefined|NaN|Infinity|\[object| {2}/u)
            expect(text.trim()).not.toBe('')
          }
          if (told.isJudged) expect(told.sentences.length).toBeGreaterThan(0)
          else if (indicator.direction !== 'context') expect(told.reasons.length).toBeGreaterThan(0)
          if (told.scale) {
            expect(told.scale.position).toBeGreaterThanOrEqual(0)
            expect(told.scale.position).toBeLessThanOrEqual(1)
          }
        }
  })
})
