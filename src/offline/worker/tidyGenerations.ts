import { listGenerations, toCacheName } from '../offlinePackage.ts'

/**
 * Deletes the generations that no window runs. `askWindows` tells which one each open window runs, undefined for a
 * window that does not answer: then nothing is deleted, for it may need any of them.
 */
export async function tidyGenerations(
  caches: CacheStorage,
  own: string,
  askWindows: () => Promise<readonly (string | undefined)[]>,
): Promise<void> {
  const others = (await listGenerations(caches)).filter((generation) => generation !== own)
  if (others.length === 0) return
  const used = await askWindows()
  if (used.includes(undefined)) return
  const unused = others.filter((generation) => !used.includes(generation))
  await Promise.all(unused.map((generation) => caches.delete(toCacheName(generation))))
}
