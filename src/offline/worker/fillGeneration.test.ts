import { describe, expect, test } from 'vitest'
import { listGenerations, readStamp } from '../offlinePackage.ts'
import { createCacheStorage } from './cacheStorageFixture.ts'
import { fillGeneration } from './fillGeneration.ts'
import { builtFiles, createSurroundings, readStored } from './surroundingsFixture.ts'

describe('a whole generation', () => {
  test('every file is stored, and the stamp last', async () => {
    const { surroundings, caches } = await createSurroundings()
    const stamp = await fillGeneration(surroundings)
    for (const [path, text] of Object.entries(builtFiles))
      expect(await readStored(caches, 'first', path)).toBe(text)
    expect(stamp).toMatchObject({ generation: 'first', release: '2026-11' })
    expect(await readStamp(caches, 'first')).toEqual(stamp)
  })

  test('what is said of the way over the network is not stored with the file', async () => {
    const { surroundings, caches } = await createSurroundings()
    await fillGeneration(surroundings)
    const file = await caches.match('/app.html', { cacheName: 'norrbotten-2030/first' })
    expect([file?.headers.get('content-encoding'), file?.headers.get('vary')]).toEqual([null, null])
  })

  test('is not fetched again', async () => {
    const { surroundings, fetch } = await createSurroundings()
    const stamp = await fillGeneration(surroundings)
    fetch.mockClear()
    expect(await fillGeneration(surroundings)).toEqual(stamp)
    expect(fetch).not.toHaveBeenCalled()
  })

  test('of the next build only what has changed is fetched', async () => {
    const { surroundings, caches } = await createSurroundings()
    await fillGeneration(surroundings)
    const files = { ...builtFiles, '/api/v1/strategies.json': '{"release":"2026-12"}' }
    const next = await createSurroundings({}, { generation: 'second', files, caches })
    await fillGeneration(next.surroundings)
    expect(next.fetch.mock.calls.map(([path]) => path)).toEqual(['/config.json', '/api/v1/strategies.json'])
    expect(await readStored(caches, 'first', '/api/v1/strategies.json')).toContain('2026-11')
    expect(await readStored(caches, 'second', '/api/v1/strategies.json')).toContain('2026-12')
    expect(await readStored(caches, 'second', '/assets/app-1.js')).toBe('start()')
  })
})

describe('an answer that is not what the build made is never stored, and there is no stamp', () => {
  test.each([
    ['a login page', () => new Response('<form>')],
    ['another release', () => new Response('{"release":"2026-12"}')],
    ['half a file', () => new Response('{"release":')],
    ['nothing', () => new Response('')],
    ['a part', () => new Response('{"release":"2026-11"}', { status: 206 })],
    ['an error', () => new Response('{"release":"2026-11"}', { status: 500 })],
    ['not found', () => new Response('', { status: 404 })],
    ['no content', () => new Response(null, { status: 204 })],
    ['an opaque answer', () => Response.error()],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('%s', async (_, answer) => {
    const { surroundings, caches } = await createSurroundings({ '/api/v1/strategies.json': answer })
    await expect(fillGeneration(surroundings)).rejects.toThrow()
    expect(await readStored(caches, 'first', '/api/v1/strategies.json')).toBeUndefined()
    expect(await readStamp(caches, 'first')).toBeUndefined()
  })

  test('what had come is there at the next try', async () => {
    let isUp = false
    const { surroundings, fetch } = await createSurroundings({
      '/api/v1/strategies.json': () =>
        isUp ? new Response('{"release":"2026-11"}') : new Response('', { status: 503 }),
    })
    await expect(fillGeneration(surroundings)).rejects.toThrow('answered 503')
    isUp = true
    fetch.mockClear()
    await fillGeneration(surroundings)
    expect(fetch.mock.calls.map(([path]) => path)).toEqual(['/config.json', '/api/v1/strategies.json'])
  })
})

describe('nothing is stored', () => {
  test('where the goals API is elsewhere', async () => {
    const { surroundings, caches } = await createSurroundings({
      '/config.json': () => Response.json({ apiBaseUrl: 'https://elsewhere.test' }),
    })
    await expect(fillGeneration(surroundings)).rejects.toThrow('elsewhere')
    expect(await readStamp(caches, 'first')).toBeUndefined()
  })
  test('where the settings are a login page', async () => {
    const { surroundings } = await createSurroundings({ '/config.json': () => new Response('<form>') })
    await expect(fillGeneration(surroundings)).rejects.toThrow()
  })
  test('where the device is full: what had come is given back', async () => {
    const caches = createCacheStorage()
    const open = caches.open.bind(caches)
    caches.open = async (name) => {
      const cache = await open(name)
      const put = cache.put.bind(cache)
      cache.put = (path, file) =>
        path === '/app.html'
          ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
          : put(path, file)
      return cache
    }
    const { surroundings } = await createSurroundings({}, { caches })
    await expect(fillGeneration(surroundings)).rejects.toThrow('full')
    expect(await listGenerations(caches)).toEqual([])
  })
})
