// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Row } from './dataFiles.ts'
import { listFiles, readFigures, readYaml } from './dataFiles.ts'

const ids = Object.keys(readYaml('populations.yaml') as Record<string, unknown>)
const numbersOf = (id: string): readonly Row[] => readFigures(`populations/${id}.csv`)
const findNumber = (rows: readonly Row[], region: string, year: string) =>
  Number(rows.find((row) => row.region === region && row.year === year)?.value ?? Number.NaN)

describe('populations that are known from elsewhere', () => {
  it('the population is the one that is followed as an indicator', () => {
    const followed = readFigures('observations/folkmangd.csv').filter(({ sex }) => sex === 'T')
    expect(numbersOf('invanare')).toEqual(followed)
  })

  // The five-year groups from 20 to 64 of Eurostat, on 1 January 2022, added by hand.
  it('Eurostat has as many aged 20–64 the day after', () => {
    const byHand = 14_361 + 15_071 + 16_667 + 13_948 + 13_072 + 14_565 + 16_059 + 16_791 + 15_962
    expect(findNumber(numbersOf('invanare-20-64'), '25', '2021')).toBe(byHand)
    expect(findNumber(numbersOf('invanare-25-64'), '25', '2022')).toBe(byHand - 14_361)
  })
})

describe.each(ids)('%s', (id) => {
  const rows = numbersOf(id)

  it('holds totals in whole persons', () => {
    expect(rows.filter(({ sex, value }) => sex !== 'T' || !/^[1-9]\d*$/u.test(value))).toEqual([])
  })

  it.each([...new Set(rows.map(({ year }) => year))])(
    'has the county as its municipalities in %s',
    (year) => {
      const municipal = rows.filter((row) => row.region.length === 4 && row.year === year)
      if (municipal.length === 0) return
      const sum = municipal.reduce((total, { value }) => total + Number(value), 0)
      // The employed are a few persons apart in the source itself.
      expect(Math.abs(sum - findNumber(rows, '25', year))).toBeLessThan(id === 'sysselsatta-15-74' ? 10 : 1)
    },
  )
})

it('every file of numbers is in the list', () => {
  expect([...listFiles('populations')].sort()).toEqual(ids.map((id) => `populations/${id}.csv`).sort())
})
