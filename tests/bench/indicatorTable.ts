import { performance } from 'node:perf_hooks'
import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { toFacetRecord } from '#views/indicators/facets.ts'
import type { IndicatorEntry } from '#views/indicators/indicatorEntries.ts'
import { toIndicatorEntries } from '#views/indicators/indicatorEntries.ts'
import { emptyFilter } from '#views/indicators/indicatorFilter.ts'
import { toIndicatorList } from '#views/indicators/indicatorList.ts'
import { orderKeys } from '#views/indicators/listOrder.ts'
import { narrowEntries } from '#views/indicators/narrowEntries.ts'
import { strategy as published } from '../verdicts/publishedGoals.ts'

/**
 * Prints what the table's models cost with the strategy's own indicators and with a hundred times as many: milliseconds,
 * medians. It tells of one machine in one run, so nothing is asserted.
 */
const rounds = 41

for (const times of [1, 100]) {
  const strategy = multiply(published, times)
  const standings = strategy.standings
  console.log(`\n${strategy.indicators.length} indicators`)
  const entries = toIndicatorEntries(strategy, standings)
  print('entries made from the strategy and the verdicts', () => toIndicatorEntries(strategy, standings))
  print('filter: nothing chosen', () => narrowEntries(entries, emptyFilter))
  print('filter: a text', () => narrowEntries(entries, { ...emptyFilter, text: 'procent av befolkningen' }))
  print('filter: a text and three choices', () =>
    narrowEntries(entries, {
      text: 'procent',
      chosen: {
        ...toFacetRecord(() => []),
        heading: ['forbattras'],
        kind: ['statistik'],
        certainty: ['robust', 'beror-pa-metoden'],
      },
    }),
  )
  for (const key of orderKeys) print(`order: ${key}, and the first page of rows`, () => toPage(entries, key))
}

function toPage(entries: readonly IndicatorEntry[], key: (typeof orderKeys)[number]) {
  return toIndicatorList(entries, { order: { key, isDescending: true }, isGrouped: true, page: 1 }, 'sv')
}

function print(name: string, work: () => unknown): void {
  work()
  const taken = Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  const median = taken[Math.floor(rounds / 2)] ?? 0
  console.log(`  ${median.toFixed(2).padStart(8)} ms  ${name}`)
}

/** The same strategy with each of its indicators so many times, under the same goals. */
function multiply(strategy: Strategy, times: number): Strategy {
  const copies = Array.from(
    { length: times },
    (_, copy) => (id: string) => (copy === 0 ? id : `${id}-${copy}`),
  )
  const spread = (ids: readonly string[]) => copies.flatMap((rename) => ids.map(rename))
  const indicators = copies.flatMap((rename) =>
    strategy.indicators.map((indicator): IndicatorSummary => ({ ...indicator, id: rename(indicator.id) })),
  )
  const standings = copies.flatMap((rename) =>
    strategy.standings.map((standing): Standing => ({ ...standing, indicator: rename(standing.indicator) })),
  )
  return {
    ...strategy,
    indicators,
    standings,
    focusAreas: strategy.focusAreas.map((area) => ({
      ...area,
      goals: area.goals.map((goal) => ({ ...goal, indicators: spread(goal.indicators) })),
    })),
    horizontal: strategy.horizontal.map((each) => ({ ...each, indicators: spread(each.indicators) })),
  }
}
