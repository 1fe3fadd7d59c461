import { expect, test } from 'vitest'
import { readStamp, toCacheName, writeStamp } from '../offlinePackage.ts'
import { createCacheStorage } from './cacheStorageFixture.ts'

const whole = { generation: 'first', release: '2026-11', fetched: '2026-11-25T13:05:00.000Z' }

test.each([
  ['whole', JSON.stringify(whole), whole],
  ['of another generation', JSON.stringify({ ...whole, generation: 'other' }), undefined],
  ['of an older make', JSON.stringify({ generation: 'first', version: 3 }), undefined],
  ['with no moment in it', JSON.stringify({ ...whole, fetched: 'igår' }), undefined],
  ['with numbers', JSON.stringify({ ...whole, release: 202611 }), undefined],
  ['null', 'null', undefined],
  ['half', '{"generation":"first"', undefined],
  ['a page', '<!doctype html>', undefined],
])('a stamp that is %s', async (_, text, expected) => {
  const caches = createCacheStorage()
  const cache = await caches.open(toCacheName('first'))
  await writeStamp(cache, whole)
  await cache.put('/offline-stamp.json', new Response(text))
  expect(await readStamp(caches, 'first')).toEqual(expected)
})

test('there is no stamp where nothing is stored', async () => {
  expect(await readStamp(createCacheStorage(), 'first')).toBeUndefined()
})
