import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { generationHeader } from '../generationHeader.ts'
import { answerAsset, answerFigures, answerFreshly, answerPage } from './answerRequest.ts'
import { createCacheStorage } from './cacheStorageFixture.ts'
import { fillGeneration } from './fillGeneration.ts'
import { builtFiles, createSurroundings, encode } from './surroundingsFixture.ts'

const ask = (path: string, generation?: string) =>
  new Request(`https://site.test${path}`, {
    headers: generation === undefined ? {} : { [generationHeader]: generation },
  })
const text = async (answer: Promise<Response>) => (await answer).text()
const lost = () => Promise.reject<Response>(new TypeError('Failed to fetch'))

/** A worker with its generation whole, whose server has gone; or answers as told. */
async function installed(answers: Parameters<typeof createSurroundings>[0] = {}) {
  const { surroundings, caches } = await createSurroundings()
  await fillGeneration(surroundings)
  const later = await createSurroundings({
    ...Object.fromEntries(Object.keys(builtFiles).map((path) => [path, lost])),
    '/config.json': lost,
    ...answers,
  })
  return { surroundings: { ...later.surroundings, caches }, fetch: later.fetch, caches }
}

describe('a page', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('is the network’s while it answers', async () => {
    const { surroundings } = await installed()
    expect(await text(answerPage(surroundings, Promise.resolve(new Response('new'))))).toBe('new')
  })
  test.each([
    ['the network fails', lost],
    ['the server has a fault', () => Promise.resolve(new Response('503', { status: 503 }))],
  ])('is the stored one when %s', async (_, answer) => {
    const { surroundings } = await installed()
    expect(await text(answerPage(surroundings, answer()))).toBe('<h1>app</h1>')
  })
  test('is the stored one when the network has not answered in two seconds', async () => {
    const { surroundings } = await installed()
    const answer = text(answerPage(surroundings, new Promise(() => undefined)))
    await vi.advanceTimersByTimeAsync(1999)
    expect(await Promise.race([answer, Promise.resolve('waiting')])).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1)
    expect(await answer).toBe('<h1>app</h1>')
  })
  test('that is not there, or that leads elsewhere, is the server’s to say', async () => {
    const { surroundings } = await installed()
    for (const answer of [new Response('', { status: 404 }), Response.redirect('https://login.test')])
      expect(await answerPage(surroundings, Promise.resolve(answer))).toBe(answer)
  })
  test('with nothing stored is whatever the network comes to', async () => {
    const { surroundings } = await createSurroundings()
    await expect(answerPage(surroundings, lost())).rejects.toThrow('Failed to fetch')
    const fault = new Response('503', { status: 503 })
    expect(await answerPage(surroundings, Promise.resolve(fault))).toBe(fault)
  })
})

describe('figures', () => {
  const path = '/api/v1/strategies.json'

  test('are those of the generation the window runs', async () => {
    const { surroundings, fetch } = await installed()
    expect(await text(answerFigures(surroundings, ask(path, 'first')))).toContain('2026-11')
    expect(await text(answerFigures(surroundings, ask(`${path}?x=1`, 'first')))).toContain('2026-11')
    expect(fetch).not.toHaveBeenCalled()
  })
  test('of another build, or of nobody knows which, are never from the store', async () => {
    const { surroundings } = await installed({ [path]: () => new Response('{"release":"2026-12"}') })
    for (const generation of ['second', '', '__proto__', undefined])
      expect(await text(answerFigures(surroundings, ask(path, generation)))).toContain('2026-12')
  })
  test('of an older window are its own, also under a newer worker', async () => {
    const { surroundings, caches } = await installed()
    const files = { ...builtFiles, [path]: '{"release":"2026-12"}' }
    const newer = await createSurroundings({}, { generation: 'second', files, caches })
    await fillGeneration(newer.surroundings)
    expect(surroundings.caches).toBe(caches)
    expect(await text(answerFigures(newer.surroundings, ask(path, 'first')))).toContain('2026-11')
    expect(await text(answerFigures(newer.surroundings, ask(path, 'second')))).toContain('2026-12')
  })
  test('that have gone bad in the store come from the network, and are taken away', async () => {
    const { surroundings, caches } = await installed({ [path]: () => new Response('fresh') })
    const cache = await caches.open('norrbotten-2030/first')
    const good = await caches.match(path, { cacheName: 'norrbotten-2030/first' })
    await cache.put(path, new Response(encode('{"rel'), { headers: new Headers(good?.headers) }))
    expect(await text(answerFigures(surroundings, ask(path, 'first')))).toBe('fresh')
    expect(await caches.match(path, { cacheName: 'norrbotten-2030/first' })).toBeUndefined()
  })
})

describe('an asset', () => {
  test('is found in whichever generation has it, before the network is asked', async () => {
    const { caches } = await installed()
    const files = { '/assets/app-2.js': 'startAnew()' }
    const newer = await createSurroundings({}, { generation: 'second', files, caches })
    await fillGeneration(newer.surroundings)
    newer.fetch.mockClear()
    expect(await text(answerAsset(newer.surroundings, ask('/assets/app-1.js')))).toBe('start()')
    expect(await text(answerAsset(newer.surroundings, ask('/assets/app-2.js')))).toBe('startAnew()')
    expect(newer.fetch).not.toHaveBeenCalled()
  })
  test('that is not stored is the network’s, and is not stored then either', async () => {
    const { surroundings, caches } = await installed({ '/assets/x.js': () => new Response('<form>') })
    expect(await text(answerAsset(surroundings, ask('/assets/x.js')))).toBe('<form>')
    expect(await caches.match('/assets/x.js', { cacheName: 'norrbotten-2030/first' })).toBeUndefined()
  })
  test('comes from the network when the store cannot be read', async () => {
    const caches = createCacheStorage()
    caches.match = () => Promise.reject(new Error('broken'))
    caches.keys = () => Promise.reject(new Error('broken'))
    const { surroundings } = await createSurroundings({}, { caches })
    expect(await text(answerAsset(surroundings, ask('/assets/app-1.js')))).toBe('start()')
  })
})

test('the operator’s settings, and files to take home, are as they are now, else as they were', async () => {
  const now = await installed({ '/config.json': () => Response.json({ apiBaseUrl: 'https://new.test' }) })
  expect(await text(answerFreshly(now.surroundings, ask('/config.json')))).toContain('new.test')
  const gone = await installed()
  expect(await text(answerFreshly(gone.surroundings, ask('/config.json')))).toBe('{"apiBaseUrl":""}')
  expect(await text(answerFreshly(gone.surroundings, ask('/api/v1/strategies.json')))).toContain('2026-11')
  await expect(answerFreshly(gone.surroundings, ask('/api/v1/dataset.zip'))).rejects.toThrow('Failed')
})
