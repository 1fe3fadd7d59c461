import { vi } from 'vitest'
import { createCacheStorage } from './cacheStorageFixture.ts'
import { toFingerprint } from './fingerprint.ts'
import type { Surroundings } from './surroundings.ts'

/** What a server answers, by path. */
export type Answers = Readonly<Record<string, () => Response | Promise<Response>>>

export const encode = (text: string) => new TextEncoder().encode(text)

/** A build of three files, a server that has them, and an empty store. */
export const builtFiles: Readonly<Record<string, string>> = {
  '/app.html': '<h1>app</h1>',
  '/assets/app-1.js': 'start()',
  '/api/v1/strategies.json': '{"release":"2026-11"}',
}

export async function createSurroundings(
  answers: Answers = {},
  { generation = 'first', files = builtFiles, caches = createCacheStorage() } = {},
) {
  const served: Answers = {
    '/config.json': () => Response.json({ apiBaseUrl: '' }),
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        () => new Response(text, { headers: { 'content-encoding': 'br', vary: 'Accept-Encoding' } }),
      ]),
    ),
    ...answers,
  }
  const fetch = vi.fn(async (input: Request | URL | string) => {
    const url = input instanceof Request ? input.url : input.toString()
    const answer = served[new URL(url, 'https://site.test').pathname]
    if (!answer) throw new TypeError('Failed to fetch')
    return answer()
  })
  const fingerprints = await Promise.all(
    Object.entries(files).map(async ([path, text]) => [path, await toFingerprint(encode(text))] as const),
  )
  const surroundings: Surroundings = {
    caches,
    fetch,
    offlinePackage: { generation, release: '2026-11', files: Object.fromEntries(fingerprints), bytes: 100 },
  }
  return { surroundings, fetch, caches }
}

/** The text of a stored file, as it stands in the store. */
export async function readStored(
  caches: CacheStorage,
  generation: string,
  path: string,
): Promise<string | undefined> {
  return (await caches.match(path, { cacheName: `norrbotten-2030/${generation}` }))?.text()
}
