import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { publishGoalsApi } from './publishGoalsApi.ts'
import { smallDataFiles, withEdit } from './smallDataFiles.ts'
import { zipDataset } from './zipDataset.ts'

const { resources, dataset } = publishGoalsApi(smallDataFiles)
const bytes = zipDataset(dataset?.files ?? new Map(), dataset?.date ?? '')
const unpacked = unzipSync(bytes)
const read = (path: string) => strFromU8(unpacked[path] ?? new Uint8Array())

test('it holds every table, what they are, and a text about it', () => {
  expect(Object.keys(unpacked)).toEqual([
    'README.txt',
    'indicators.csv',
    'regions.csv',
    'observations/halsa.csv',
    'observations/utslapp.csv',
  ])
  expect(read('README.txt')).toContain('Utgåva 2024-11, 2024-11-23. 2 indikatorer.')
  expect(read('README.txt')).toContain('Release 2024-11, 2024-11-23. 2 indicators.')
})

test('the tables are those that are published one by one', () => {
  for (const id of ['halsa', 'utslapp'])
    expect(read(`observations/${id}.csv`)).toBe(resources.get(`/indicators/${id}.csv`)?.body)
})

test('source and terms of every indicator are in it', () => {
  const rows = parse<Record<string, string>>(read('indicators.csv'), { columns: true })
  expect(rows).toHaveLength(2)
  expect(rows[0]).toMatchObject({
    id: 'halsa',
    source: 'Kolada (SCB)',
    table_ids: 'N00001 N00002',
    licence: 'Fri',
    own_processing: 'false',
    fetched: '2024-08-31',
    source_updated: '',
  })
  expect(rows[1]).toMatchObject({ id: 'utslapp', own_processing: 'true', source_updated: '2024-06-01' })
})

test('the same data gives the same bytes', () => {
  const again = publishGoalsApi(smallDataFiles).dataset
  expect(zipDataset(again?.files ?? new Map(), again?.date ?? '')).toEqual(bytes)
})

test('with an error in the data there is none', () => {
  expect(publishGoalsApi(withEdit('observations/halsa.csv', '72.25', 'x')).dataset).toBeNull()
})
