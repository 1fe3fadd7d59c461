// @vitest-environment node
import { geoArea } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import type { Row } from './dataFiles.ts'
import { codesOfPlaces, listFiles, readFigures, readText, readYaml } from './dataFiles.ts'

interface IndicatorFacts {
  readonly direction?: string
  readonly provenance?: { readonly publisher?: string; readonly licence?: { readonly sv?: string } }
  readonly breaks?: readonly { readonly year: number }[]
  readonly vintages?: readonly { readonly id: string }[]
}

const indicators = readYaml('indicators.yaml') as Record<string, IndicatorFacts>
const ids = Object.keys(indicators)
const files = [...listFiles('observations'), ...listFiles('vintages')]

function figuresOf(id: string): readonly Row[] {
  return readFigures(`observations/${id}.csv`)
}

function findValue(rows: readonly Row[], region: string, sex: string, year: string): number {
  const row = rows.find(
    (candidate) => candidate.region === region && candidate.sex === sex && candidate.year === year,
  )
  return row === undefined || row.value === '' ? Number.NaN : Number(row.value)
}

function sumMunicipalities(rows: readonly Row[], year: string): number {
  const municipal = rows.filter((row) => row.region.length === 4 && row.sex === 'T' && row.year === year)
  expect(municipal).toHaveLength(14)
  return municipal.reduce((sum, row) => sum + Number(row.value), 0)
}

describe('figures that are known from elsewhere', () => {
  it.each([
    ['ohalsotal', '25', 'T', '2018', 26.5],
    ['ohalsotal', '25', 'T', '2022', 24.88],
    ['folkmangd', '25', 'T', '2022', 249177],
    ['folkmangd', '25', 'T', '2017', 251295],
    ['folkmangd', '2580', 'T', '2021', 78867],
    ['arbetsloshet', '25', 'T', '2018', 5.363543],
    ['arbetsloshet', '25', 'T', '2022', 4.096184],
    ['bredband', '25', 'T', '2022', 92.51790411],
    ['vaxthusgaser', '25', 'T', '2024', 4876335.05],
    ['utslapp-transporter', '25', 'T', '2010', 714986.18],
  ])('%s in %s, %s, %s is %d', (id, region, sex, year, value) => {
    expect(findValue(figuresOf(id), region, sex, year)).toBe(value)
  })

  it('unemployment in the country 2022 is 5.6 per cent when rounded', () => {
    expect(findValue(figuresOf('arbetsloshet'), '00', 'T', '2022').toFixed(1)).toBe('5.6')
  })
})

describe('figures that must agree with each other', () => {
  const population = figuresOf('folkmangd')
  const years = [...new Set(population.map((row) => row.year))]

  it.each(years)('the municipalities have the county’s population in %s', (year) => {
    expect(sumMunicipalities(population, year)).toBe(findValue(population, '25', 'T', year))
  })

  it('women and men are the population, everywhere and every year', () => {
    const totals = population.filter((row) => row.sex === 'T')
    for (const { region, year, value } of totals) {
      const [women, men] = [
        findValue(population, region, 'K', year),
        findValue(population, region, 'M', year),
      ]
      expect(women + men, `${region} ${year}`).toBe(Number(value))
    }
    expect(totals).toHaveLength(36 * years.length)
  })

  it('the municipalities have the county’s emissions in 2024', () => {
    const emissions = figuresOf('vaxthusgaser')
    const difference = sumMunicipalities(emissions, '2024') - findValue(emissions, '25', 'T', '2024')
    expect(Math.abs(difference)).toBeLessThan(1)
  })
})

describe('every file of figures', () => {
  const codes = codesOfPlaces()

  it.each(files)('%s is well formed', (path) => {
    expect(readText(path).split('\n')[0]).toBe('region,sex,year,value,flag')
    const rows = readFigures(path)
    const cells = rows.map(({ region, sex, year }) => `${region} ${sex} ${year}`)
    expect(new Set(cells).size).toBe(rows.length)
    expect(rows.filter(({ region }) => !codes.includes(region))).toEqual([])
    expect(rows.filter(({ sex }) => !['T', 'K', 'M'].includes(sex))).toEqual([])
    expect(rows.filter(({ year }) => !/^\d{4}$/u.test(year))).toEqual([])
    expect(rows.filter((row) => !isUnderstood(row))).toEqual([])
  })

  function isUnderstood({ value, flag }: Row): boolean {
    if (value === '') return flag === 'missing' || flag === 'suppressed'
    return /^-?\d+(\.\d+)?$/u.test(value) && (flag === '' || flag === 'break')
  }

  it.each(ids)('%s marks its break years and no others', (id) => {
    const expected = (indicators[id]?.breaks ?? []).map(({ year }) => String(year))
    const marked = new Set(figuresOf(id).flatMap((row) => (row.flag === 'break' ? [row.year] : [])))
    expect([...marked].sort()).toEqual(expected)
  })

  it('belongs to an indicator, and every indicator has one', () => {
    const vintages = ids.flatMap((id) =>
      (indicators[id]?.vintages ?? []).slice(0, -1).map((vintage) => `${id}-${vintage.id}`),
    )
    expect([...files].sort()).toEqual(
      [
        ...ids.map((id) => `observations/${id}.csv`),
        ...vintages.map((name) => `vintages/${name}.csv`),
      ].sort(),
    )
  })

  it('says where the county’s energy use is withheld', () => {
    const withheld = figuresOf('energianvandning').filter(
      ({ region, flag }) => region === '25' && flag === 'suppressed',
    )
    expect(withheld.map(({ year }) => year)).toEqual(['2012', '2013', '2014', '2015'])
  })
})

describe('the indicators', () => {
  interface Uses {
    readonly indicators: readonly string[]
  }
  interface StrategyUses {
    readonly currentState: { readonly strengths: readonly Uses[]; readonly challenges: readonly Uses[] }
    readonly focusAreas: readonly { readonly goals: readonly Uses[] }[]
    readonly horizontal: readonly Uses[]
  }
  const strategy = readYaml('strategies/rus-2030.yaml') as StrategyUses
  const uses = [
    ...strategy.currentState.strengths,
    ...strategy.currentState.challenges,
    ...strategy.focusAreas.flatMap((area) => area.goals),
    ...strategy.horizontal,
  ]

  it('are 49, all used in the strategy, which uses no others', () => {
    expect(ids).toHaveLength(49)
    expect([...new Set(uses.flatMap((use) => use.indicators))].sort()).toEqual([...ids].sort())
  })

  it.each(ids)('%s says which way is better, who publishes it and on what terms', (id) => {
    expect(['up', 'down', 'context']).toContain(indicators[id]?.direction)
    expect(indicators[id]?.provenance?.publisher).toBeTruthy()
    expect(indicators[id]?.provenance?.licence?.sv).toBeTruthy()
  })
})

describe('the boundaries', () => {
  const text = readText('norrbotten-municipalities.topojson')
  const map = JSON.parse(text) as Topology<{ municipalities: GeometryCollection }>
  const { features } = feature(map, map.objects.municipalities)

  it('are the 14 municipalities in at most 10 kB', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000)
    expect(features.map(({ id }) => id)).toEqual(codesOfPlaces().filter((code) => code.length === 4))
  })

  it('are wound so that each is a place and not the rest of the globe', () => {
    for (const municipality of features) expect(geoArea(municipality)).toBeLessThan(0.01)
  })
})
