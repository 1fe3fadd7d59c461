import { describe, expect, test, vi } from 'vitest'
import { listGenerations, toCacheName } from '../offlinePackage.ts'
import { createCacheStorage } from './cacheStorageFixture.ts'
import { tidyGenerations } from './tidyGenerations.ts'

async function storeWith(...generations: string[]): Promise<CacheStorage> {
  const caches = createCacheStorage()
  for (const generation of generations) await caches.open(toCacheName(generation))
  await caches.open('someone-else')
  return caches
}

describe('generations', () => {
  test.each([
    ['that no window runs are deleted', ['c', 'c'], ['c']],
    ['that an old window runs are kept', ['c', 'a'], ['a', 'c']],
    ['are all kept while a window does not answer', ['c', undefined], ['a', 'b', 'c']],
    ['are deleted when no window is open', [], ['c']],
  ])('%s', async (_, used, kept) => {
    const caches = await storeWith('a', 'b', 'c')
    await tidyGenerations(caches, 'c', () => Promise.resolve(used))
    expect(await listGenerations(caches)).toEqual(kept)
    expect(await caches.keys()).toContain('someone-else')
  })

  test('alone ask no window', async () => {
    const askWindows = vi.fn()
    await tidyGenerations(await storeWith('c'), 'c', askWindows)
    expect(askWindows).not.toHaveBeenCalled()
  })
})
