import { brotliCompressSync } from 'node:zlib'
import { parse as parseCsv } from 'csv-parse/sync'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { indicatorCsvPath, resources as contract } from '#api/contract.ts'
import { seriesOf } from '#domain/indicator.ts'
import type { Sex } from '#domain/series.ts'
import { findObservation } from '#domain/series.ts'
import { publishGoalsApi } from '#goals-api/publish/publishGoalsApi.ts'
import { readDataFolder } from '#goals-api/readDataFolder.ts'

const files = readDataFolder()
const { findings, resources } = publishGoalsApi(files)

const bodyOf = (path: string) => resources.get(path)?.body ?? ''
const compressed = (text: string) => brotliCompressSync(text).byteLength
const ids = [...files.keys()].flatMap((path) => /^observations\/(.+)\.csv$/u.exec(path)?.[1] ?? [])
const indicators = ids.map((id) =>
  v.parse(contract.indicator.read, JSON.parse(bodyOf(contract.indicator.path(id)))),
)

interface SourceRow {
  readonly region: string
  readonly sex: 'T' | 'K' | 'M'
  readonly year: string
  readonly value: string
  readonly flag: string
}
interface PublishedRow {
  readonly region_code: string
  readonly sex: Sex
  readonly year: string
  readonly value: string
  readonly flags: string
}
const sexOf = { T: 'total', K: 'women', M: 'men' } as const

describe('the data folder', () => {
  it('has no errors', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('becomes an answer and two tables for every indicator, and standings for every place', () => {
    expect(ids).toHaveLength(49)
    const places = v.parse(contract.regions.read, JSON.parse(bodyOf('/regions.json'))).regions
    // api-info, strategies, one strategy, its places, regions, boundaries, synonyms, openapi
    expect(resources.size).toBe(8 + 3 * ids.length + places.length)
  })
})

describe('every figure is published as it is in the file', () => {
  it.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (id, { cube }) => {
    const source = parseCsv<SourceRow>(files.get(`observations/${id}.csv`) ?? '', { columns: true })
    const table = parseCsv<PublishedRow>(bodyOf(indicatorCsvPath(id)), { columns: true })
    const tableRows = new Map(table.map((row) => [`${row.region_code} ${row.sex} ${row.year}`, row]))
    const valued = source.filter(({ value }) => value !== '')
    for (const { region, sex, year, value, flag } of source) {
      const cell = `${region} ${sexOf[sex]} ${year}`
      const series = seriesOf(cube, region, sexOf[sex])
      const row = tableRows.get(cell)
      if (value === '') {
        expect(series.gaps, cell).toContainEqual({ year: Number(year), kind: flag })
        expect(row?.flags ?? 'missing', cell).toBe(flag)
      } else {
        const observation = findObservation(series, Number(year))
        expect(observation?.value, cell).toBe(Number(value))
        expect(observation?.flags.join(' '), cell).toBe(flag)
        expect([Number(row?.value), row?.flags], cell).toEqual([Number(value), flag])
      }
    }
    expect(cube.values.filter((value) => value !== null)).toHaveLength(valued.length)
    expect(table.filter(({ value }) => value !== '')).toHaveLength(valued.length)
  })
})

it('totals are those counted in people, kronor, tonnes and MW', () => {
  expect(indicators.filter(({ isTotal }) => isTotal).map(({ id }) => id)).toEqual([
    'folkmangd',
    'fou-utgifter',
    'inrikes-flyttnetto',
    'solceller',
    'utslapp-transporter',
    'vaxthusgaser',
  ])
})

describe('what goes over the wire', () => {
  it('the strategy draws the front page in at most 25 kB', () => {
    expect(compressed(bodyOf(contract.strategy.path('rus-2030')))).toBeLessThanOrEqual(25_000)
  })

  it('the standings of a place are at most 8 kB', () => {
    expect(compressed(bodyOf(contract.standings.path('rus-2030', '2580')))).toBeLessThanOrEqual(8000)
  })

  it('all places beside each other are at most 5 kB', () => {
    expect(compressed(bodyOf(contract.places.path('rus-2030')))).toBeLessThanOrEqual(5000)
  })

  // The sources give up to eight decimals; rounded to those that are shown it would be half as much.
  it('figures as the sources have them take at most 3 bytes each', { timeout: 60_000 }, () => {
    const bytes = indicators.reduce((sum, { cube }) => sum + compressed(JSON.stringify(cube)), 0)
    const values = indicators.flatMap(({ cube }) => cube.values.filter((value) => value !== null))
    const each = bytes / values.length
    console.log(`${values.length} figures, ${each.toFixed(2)} bytes each (brotli)`)
    expect(each).toBeLessThanOrEqual(3)
  })

  it('no answer holds a name that JavaScript has plans for, or a value that is no number', () => {
    for (const [path, { body }] of resources) expect(body, path).not.toMatch(/"__proto__"|:NaN|:undefined/u)
  })
})
