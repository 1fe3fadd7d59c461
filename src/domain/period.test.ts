import { expect, test } from 'vitest'
import { toPeriod, withinPeriod } from './period.ts'
import { toSeries } from './series.ts'

const years = [2010, 2012, 2015, 2018, 2022]

test.each([
  ['the whole', {}, {}],
  ['from a year', { from: 2012 }, { from: 2012 }],
  ['to a year', { to: 2018 }, { to: 2018 }],
  ['both', { from: 2012, to: 2018 }, { from: 2012, to: 2018 }],
  ['ends between years go inwards', { from: 2011, to: 2017 }, { from: 2012, to: 2015 }],
  ['ends beyond the years narrow nothing', { from: 1990, to: 2050 }, {}],
  ['the first and the last year narrow nothing', { from: 2010, to: 2022 }, {}],
  ['backwards is none', { from: 2018, to: 2012 }, {}],
  ['one year is none', { from: 2015, to: 2015 }, {}],
  ['no year inside is none', { from: 2013, to: 2014 }, {}],
  ['after the last is none', { from: 2023 }, {}],
])('%s', (_, wished, expected) => {
  expect(toPeriod(wished, years)).toEqual({ from: undefined, to: undefined, ...expected })
})

test('no years: no period', () => {
  expect(toPeriod({ from: 2010, to: 2020 }, [])).toEqual({})
})

test('values and gaps outside are left out', () => {
  const series = toSeries([
    { year: 2010, value: 1, flags: [] },
    { year: 2012, kind: 'suppressed' },
    { year: 2015, value: 2, flags: ['provisional'] },
    { year: 2018, kind: 'missing' },
  ])
  expect(withinPeriod(series, { from: 2012, to: 2015 })).toEqual({
    observations: [{ year: 2015, value: 2, flags: ['provisional'] }],
    gaps: [{ year: 2012, kind: 'suppressed' }],
  })
  expect(withinPeriod(series, {})).toEqual(series)
})
