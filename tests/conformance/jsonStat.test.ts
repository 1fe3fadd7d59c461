import { describe, expect, test } from 'vitest'
import { indicatorJsonStatPath } from '#api/contract.ts'
import { publishGoalsApi } from '#goals-api/publish/publishGoalsApi.ts'
import { readDataFolder } from '#goals-api/readDataFolder.ts'
import { seriesOf } from '#domain/indicator.ts'
import { readIndicator, strategy } from '../verdicts/publishedGoals.ts'
import { findCell, readJsonStat } from './jsonStatRules.ts'

const { resources } = publishGoalsApi(readDataFolder())
const readPublished = (id: string) => readJsonStat(resources.get(indicatorJsonStatPath(id))?.body ?? '')

describe('every indicator is published in JSON-stat 2.0, cell by cell', () => {
  test.each(strategy.indicators.map(({ id }) => id))('%s', (id) => {
    const dataset = readPublished(id)
    const { cube } = readIndicator(id)
    expect(dataset.id).toEqual(['indicator', 'region', 'sex', 'year'])
    expect(dataset.role).toEqual({ time: ['year'], geo: ['region'], metric: ['indicator'] })
    for (const region of cube.regions)
      for (const sex of cube.sexes) {
        const { observations, gaps } = seriesOf(cube, region, sex)
        const find = (year: number) => findCell(dataset, { indicator: id, region, sex, year: String(year) })
        for (const { year, value, flags } of observations)
          expect(find(year)).toEqual({ value, status: flags.length > 0 ? flags.join(' ') : undefined })
        for (const { year, kind } of gaps) expect(find(year)).toEqual({ value: null, status: kind })
      }
  })
})

test('a known figure is where a reader of the format looks for it', () => {
  // Kolada N00957, Norrbotten 2022: 24.88.
  const place = { indicator: 'ohalsotal', region: '25', sex: 'total', year: '2022' }
  const dataset = readPublished('ohalsotal')
  expect(findCell(dataset, place).value).toBe(24.88)
  expect(dataset.source).toBe('Källa: Kolada (Försäkringskassan), N00957')
  expect(dataset.dimension['region']?.category.label['25']).toBe('Norrbottens län')
  expect(dataset.dimension['indicator']?.category.unit).toEqual({
    ohalsotal: { label: 'dagar per person och år', decimals: 1 },
  })
})

test('what breaks the rules of the format is told', () => {
  const whole = resources.get(indicatorJsonStatPath('ohalsotal'))?.body ?? ''
  expect(() => readJsonStat(whole.replace('"size":[1,', '"size":[2,'))).toThrow('size says')
  expect(() => readJsonStat(whole.replace('"geo":["region"]', '"geo":["place"]'))).toThrow(
    'unknown dimension',
  )
})
