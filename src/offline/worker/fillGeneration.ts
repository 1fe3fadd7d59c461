import type { OfflineStamp } from '../offlinePackage.ts'
import { listGenerations, readStamp, settingsPath, toCacheName, writeStamp } from '../offlinePackage.ts'
import { findStoredFile, readFingerprint, toStoredFile } from './storedFile.ts'
import type { Surroundings } from './surroundings.ts'

/** Few enough to leave room for what the visitor asks for meanwhile. */
const atOnce = 4

/**
 * Stores what is missing of the package, and its stamp when all of it is there. Throws when a file cannot be had or is
 * not what the build made; what has come stays for the next try, except when the device is full.
 */
export async function fillGeneration(surroundings: Surroundings): Promise<OfflineStamp> {
  const { caches, offlinePackage } = surroundings
  const { generation, release, files } = offlinePackage
  const name = toCacheName(generation)
  try {
    const cache = await caches.open(name)
    const stored = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
    const missing = Object.entries(files).filter(([path]) => !stored.has(path))
    const known = await readStamp(caches, generation)
    if (known && missing.length === 0) return known

    await cache.put(settingsPath, await fetchSettings(surroundings))
    const others = (await listGenerations(caches)).filter((other) => other !== generation)
    const store = async ([path, fingerprint]: [string, string]) => {
      const kept = await findInOthers(caches, others, path, fingerprint)
      await cache.put(path, kept ?? (await fetchFile(surroundings, path, fingerprint)))
    }
    for (let done = 0; done < missing.length; done += atOnce)
      await all(missing.slice(done, done + atOnce).map(store))

    const stamp = known ?? { generation, release, fetched: new Date().toISOString() }
    await writeStamp(cache, stamp)
    return stamp
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') await caches.delete(name)
    throw error
  }
}

/** Waits for all, also when one has failed, so that nothing is still being stored when this one has given up. */
async function all(tasks: readonly Promise<void>[]): Promise<void> {
  const outcomes = await Promise.allSettled(tasks)
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}

/** What has not changed since another generation is not fetched again. */
async function findInOthers(
  caches: CacheStorage,
  generations: readonly string[],
  path: string,
  fingerprint: string,
): Promise<Response | undefined> {
  for (const generation of generations) {
    const file = await findStoredFile(caches, generation, path)
    if (file && readFingerprint(file) === fingerprint) return file
  }
  return undefined
}

/** A file that is what the build made: not a login page, not half of it, not another release's. */
async function fetchFile({ fetch }: Surroundings, path: string, expected: string): Promise<Response> {
  // What has its content in its name may come from the browser's own store; the rest is asked for anew.
  const cache = path.startsWith('/assets/') ? 'default' : 'no-cache'
  const { file, fingerprint } = await toStoredFile(await fetchWhole(fetch, path, cache))
  if (fingerprint !== expected) throw new Error(`${path}: is not the file that this build made`)
  return file
}

/** The operator's settings. An API elsewhere is not in the package, so then nothing is stored. */
async function fetchSettings({ fetch }: Surroundings): Promise<Response> {
  const { file } = await toStoredFile(await fetchWhole(fetch, settingsPath, 'no-cache'))
  const settings: unknown = await file.clone().json()
  const isElsewhere =
    typeof settings === 'object' &&
    settings !== null &&
    'apiBaseUrl' in settings &&
    settings.apiBaseUrl !== ''
  if (isElsewhere) throw new Error(`${settingsPath}: the goals API is elsewhere`)
  return file
}

async function fetchWhole(
  fetch: Surroundings['fetch'],
  path: string,
  cache: RequestCache,
): Promise<Response> {
  const answer = await fetch(path, { cache, redirect: 'error', priority: 'low' })
  if (answer.status !== 200) throw new Error(`${path}: answered ${answer.status}`)
  return answer
}
