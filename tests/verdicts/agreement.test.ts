import { expect, test } from 'vitest'
import type { MethodId } from '#domain/assessment/assessment.ts'
import { methodIds } from '#domain/assessment/assessment.ts'
import { toHeading } from '#domain/assessment/heading.ts'
import { toStandingSettings } from '#domain/assessmentSettings.ts'
import { rejudge } from '#domain/standing.ts'
import { findIndicator } from '#domain/strategy.ts'
import { strategy } from './publishedGoals.ts'

/** The home region's verdicts by every method. */
const rows = strategy.standings.flatMap((standing) => {
  const indicator = findIndicator(strategy, standing.indicator)
  if (!indicator || indicator.direction === 'context') return []
  const judge = (method: MethodId) =>
    rejudge(standing, indicator, toStandingSettings(strategy, strategy.release.date, { method })).verdict
  return [{ id: standing.indicator, certainty: standing.certainty, verdicts: methodIds.map(judge) }]
})

test('how far the five methods agree on the county’s indicators', () => {
  const line = (cells: readonly string[]) =>
    cells.map((cell, index) => cell.padEnd(index === 0 ? 32 : 21)).join('')
  const pairs = methodIds.slice(1).map((method, index) => {
    const both = rows.filter(
      ({ verdicts }) =>
        verdicts[0]?.status !== 'notAssessable' && verdicts[index + 1]?.status !== 'notAssessable',
    )
    const same = both.filter(
      ({ verdicts }) =>
        toHeading(verdicts[0]?.status ?? 'context') === toHeading(verdicts[index + 1]?.status ?? 'context'),
    )
    return `${methodIds[0]} and ${method}: the same way for ${same.length} of ${both.length}`
  })
  const certain = ['robust', 'borderline', 'dependsOnMethod', 'dependsOnBaseYear', null].map(
    (label) => `${label ?? 'no verdict'} ${rows.filter(({ certainty }) => certainty === label).length}`,
  )
  console.log(
    [
      line(['', ...methodIds, 'certainty']),
      ...rows.map(({ id, verdicts, certainty }) =>
        line([id, ...verdicts.map(({ status }) => status), certainty ?? '–']),
      ),
      ...pairs,
      certain.join(', '),
    ].join('\n'),
  )
  expect(rows.length).toBe(strategy.standings.length)
})

test('what is called robust is judged the same way by every method that can judge it', () => {
  for (const { certainty, verdicts } of rows) {
    const ways = new Set(
      verdicts.filter(({ status }) => status !== 'notAssessable').map(({ status }) => toHeading(status)),
    )
    if (certainty === 'robust') expect(ways.size).toBe(1)
    if (certainty === 'dependsOnMethod') expect(ways.size).toBeGreaterThan(1)
  }
})
