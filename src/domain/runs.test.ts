import { expect, test } from 'vitest'
import { findHoles, toRuns } from './runs.ts'

test.each<readonly [string, readonly number[], readonly (readonly number[])[]]>([
  [
    'yearly with a hole',
    [2010, 2011, 2012, 2014, 2015],
    [
      [2010, 2011, 2012],
      [2014, 2015],
    ],
  ],
  ['every other year', [2010, 2012, 2014], [[2010, 2012, 2014]]],
  [
    'every other year with a hole',
    [2010, 2012, 2014, 2018, 2020],
    [
      [2010, 2012, 2014],
      [2018, 2020],
    ],
  ],
  ['every other year, then yearly', [2010, 2012, 2014, 2015], [[2010, 2012, 2014, 2015]]],
  ['two values far apart', [2010, 2018], [[2010, 2018]]],
  [
    'alone between two holes',
    [2010, 2011, 2012, 2014, 2016, 2017, 2018],
    [[2010, 2011, 2012], [2014], [2016, 2017, 2018]],
  ],
  ['one value', [2010], [[2010]]],
  ['none', [], []],
])('%s', (_, years, runs) => {
  const joined = toRuns(years.map((year) => ({ year, value: 1 })))
  expect(joined.map((run) => run.map(({ year }) => year))).toEqual(runs)
})

test.each<readonly [string, readonly number[], readonly number[], readonly (readonly number[])[]]>([
  [
    'the line ends before a break and begins in its year',
    [2019, 2020, 2021, 2022],
    [2021],
    [
      [2019, 2020],
      [2021, 2022],
    ],
  ],
  [
    'a break in a year without a value still lies between its neighbours',
    [2018, 2020, 2022, 2024],
    [2021],
    [
      [2018, 2020],
      [2022, 2024],
    ],
  ],
  ['a break in the first year parts nothing', [2020, 2021], [2020], [[2020, 2021]]],
  ['nor does one after the last', [2020, 2021], [2022], [[2020, 2021]]],
  ['two breaks leave a value alone', [2019, 2020, 2021], [2020, 2021], [[2019], [2020], [2021]]],
])('%s', (_, years, breakYears, runs) => {
  const joined = toRuns(
    years.map((year) => ({ year, value: 1 })),
    breakYears,
  )
  expect(joined.map((run) => run.map(({ year }) => year))).toEqual(runs)
})

test.each<readonly [string, readonly number[], readonly number[]]>([
  ['a yearly measure', [2010, 2011, 2012, 2015, 2016], [2013, 2014]],
  ['one of every other year', [2010, 2012, 2014, 2018], [2015, 2016, 2017]],
  ['no hole', [2010, 2012, 2014], []],
  ['nothing', [], []],
])('the holes in %s', (_, years, holes) => {
  const found = findHoles(years.map((year) => ({ year, value: 1 })))
  expect(found).toEqual(holes.map((year) => ({ year, kind: 'missing' })))
})
