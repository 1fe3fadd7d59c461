import { unzipSync } from 'fflate'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { resources } from '#api/contract.ts'
import { loadGoalsApi } from './goalsApi.ts'
import { server } from './server.ts'

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' })
})
afterEach(() => {
  server.resetHandlers()
})
afterAll(() => {
  server.close()
})

const site = 'http://localhost/api/v1'
const readerOf = [
  [/^\/api-info\.json$/u, resources.apiInfo.read],
  [/^\/strategies\.json$/u, resources.strategies.read],
  [/^\/strategies\/[^/]+\.json$/u, resources.strategy.read],
  [/^\/strategies\/[^/]+\/regions\/\d+\.json$/u, resources.standings.read],
  [/^\/strategies\/[^/]+\/places\.json$/u, resources.places.read],
  [/^\/indicators\/[^/.]+\.json$/u, resources.indicator.read],
  [/^\/regions\.json$/u, resources.regions.read],
  [/^\/regions\.topojson$/u, resources.boundaries.read],
  [/^\/synonyms\.json$/u, resources.synonyms.read],
] as const

test('every resource answers, and reads as the contract says', { timeout: 60_000 }, async () => {
  const paths = [...(await loadGoalsApi()).resources.keys()]
  expect(paths.length).toBeGreaterThan(100)
  const read = new Set<number>()
  for (const path of paths) {
    const response = await fetch(site + path)
    expect(response.status, path).toBe(200)
    const index = readerOf.findIndex(([pattern]) => pattern.test(path))
    const reader = readerOf[index]
    if (!reader) continue
    expect(response.headers.get('content-type'), path).toBe('application/json')
    expect(v.safeParse(reader[1], await response.json()).issues, path).toBeUndefined()
    read.add(index)
  }
  expect(read.size).toBe(readerOf.length)
})

test('nothing is dropped when the strategy is read', async () => {
  const response = await fetch(`${site}/strategies/rus-2030.json`)
  const strategy = v.parse(resources.strategy.read, await response.json())
  expect(strategy.findings).toEqual([])
  expect(strategy.indicators).toHaveLength(49)
  expect(strategy.standings).toHaveLength(49)
})

test('a table is a table', async () => {
  const response = await fetch(`${site}/indicators/ohalsotal.csv`)
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(await response.text()).toContain('ohalsotal,25,Norrbottens län,total,2022,24.88,')
})

test('the whole data set is one file to unpack', async () => {
  const response = await fetch(`${site}/dataset.zip`)
  expect(response.headers.get('content-type')).toBe('application/zip')
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  expect(Object.keys(files)).toContain('observations/ohalsotal.csv')
})

test('what is not there is a problem after RFC 9457', async () => {
  const response = await fetch(`${site}/indicators/finns-inte.json`)
  expect(response.status).toBe(404)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({ status: 404, title: 'Hittades inte' })
})
