import { expect, test } from 'vitest'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { sampleStrategy } from '../sampleStrategy.ts'
import { toFirstSentence, toKeyFigure } from './keyFigureModel.ts'
import { county, placesSeenFrom } from './placesExample.ts'

const settings = { baseYear: 2018, method: 'eurostat', releaseYear: 2024, comparison: '00' } as const
const shares = madeUpIndicator({
  '00': { total: { 2018: 50, 2022: 60 } },
  '25': { total: { 2018: 40, 2020: 44, 2022: 45 } },
})
const places = placesSeenFrom(county)
const strategy = sampleStrategy({ indicators: [shares] })
const figure = toKeyFigure(shares, strategy, places, settings, 'sv')

test('the level and its change are the message, the other sentences stand beside', () => {
  expect(figure.headline).toContain('45,0\u00a0procent')
  expect(figure.headline).toContain('2018')
  expect(figure.headline).toBe(toFirstSentence(shares, places, settings, 'sv'))
  expect(figure.rest.join(' ')).toContain('60,0\u00a0procent')
})

test('the unit is said where the value does not say all of it', () => {
  expect(figure.unit).toBeUndefined()
  const unit = { sv: 'procent av befolkningen' }
  expect(toKeyFigure({ ...shares, unit }, strategy, places, settings, 'sv').unit).toBe(unit)
})

test('the table has the figures the sentence is written from', () => {
  expect(figure.table.columns.map(({ key }) => key)).toEqual([
    'indicator',
    'verdict',
    'base',
    'latest',
    'comparison',
    'change',
  ])
  expect(figure.table.rows[0]?.cells.slice(2, 5)).toEqual([
    { text: '40,0\u00a0% (2018)', value: 40, year: 2018 },
    { text: '45,0\u00a0% (2022)', value: 45, year: 2022 },
    { text: '60,0\u00a0%', value: 60 },
  ])
})
