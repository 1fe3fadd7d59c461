import { describe, expect, test } from 'vitest'
import { methodIds } from '#domain/assessment/assessment.ts'
import { toStandingSettings } from '#domain/assessmentSettings.ts'
import { rejudge, toStanding } from '#domain/standing.ts'
import { findIndicator } from '#domain/strategy.ts'
import { catalogue, readIndicator, readStandings, strategy } from './publishedGoals.ts'

const indicators = new Map(strategy.indicators.map(({ id }) => [id, readIndicator(id)]))
const regions = catalogue.regions.map(({ code }) => code)
const { date } = strategy.release

describe('publish and page judge alike, for every indicator in every region', () => {
  test.each(regions)('as published: %s', (region) => {
    const settings = toStandingSettings(strategy, date)
    for (const published of readStandings(region)) {
      const indicator = indicators.get(published.indicator)
      expect(indicator && toStanding(indicator, region, settings)).toEqual(published)
    }
  })

  const choices = [
    ...methodIds.map((method) => ({ method })),
    { baseYear: 2010 },
    { method: 'statcan' as const, baseYear: 2015 },
    { baseYear: 2020 },
  ]
  test.each(choices)('from the overview’s figures and from all figures: %o', (chosen) => {
    const settings = toStandingSettings(strategy, date, chosen)
    let compared = 0
    for (const region of regions)
      for (const published of readStandings(region)) {
        const indicator = indicators.get(published.indicator)
        const summary = findIndicator(strategy, published.indicator)
        if (!indicator || !summary) throw new Error(`${published.indicator} is judged but not published`)
        expect(rejudge(published, summary, settings)).toEqual(toStanding(indicator, region, settings))
        compared += 1
      }
    expect(compared).toBe(regions.length * strategy.standings.length)
  })
})
