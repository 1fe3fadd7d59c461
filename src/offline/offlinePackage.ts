/** All that the dashboard needs without a network, as one build made it. */
export interface OfflinePackage {
  /** Names the build: the same while the files are the same, another when any of them changes. */
  readonly generation: string
  /** The release of the figures. */
  readonly release: string
  /** Path → SHA-256 of its bytes, in base64. */
  readonly files: Readonly<Record<string, string>>
  /** What the files take on the device. */
  readonly bytes: number
}

/** Written last, when every file of a generation is stored. */
export interface OfflineStamp {
  readonly generation: string
  readonly release: string
  /** When the last file came, as an ISO moment. */
  readonly fetched: string
}

/** What the worker and the windows say to each other. */
export type OfflineMessage =
  /** The worker asks which generation a window runs; the answer comes on the port. */
  | { readonly type: 'which-generation' }
  /** A worker has started to work, with a whole generation. */
  | { readonly type: 'arrived'; readonly stamp: OfflineStamp }
  /** A whole generation is stored, but its worker still waits. */
  | { readonly type: 'take-over' }
  /** A window has started: complete what is missing, clear away what no window uses. */
  | { readonly type: 'look-after' }
  /** What the worker has then; nothing when it could not be completed. */
  | { readonly type: 'looked-after'; readonly stamp: OfflineStamp | undefined }

/** The page that draws any address. */
export const shellPath = '/app.html'
/** What an operator may change after the build, so it has no fingerprint. */
export const settingsPath = '/config.json'
const stampPath = '/offline-stamp.json'

const prefix = 'norrbotten-2030/'
export const toCacheName = (generation: string) => `${prefix}${generation}`

/** The generations that are stored, whole or in part. */
export async function listGenerations(caches: CacheStorage): Promise<readonly string[]> {
  const names = await caches.keys()
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
}

/** A question for a stored file is its path alone: a query never makes another answer. */
export const byPath = { ignoreSearch: true, ignoreVary: true } as const

/** The stamp of a generation, if the whole of it is stored. */
export async function readStamp(caches: CacheStorage, generation: string): Promise<OfflineStamp | undefined> {
  const stored = await caches.match(stampPath, { cacheName: toCacheName(generation), ...byPath })
  const stamp: unknown = await stored?.json().catch(() => undefined)
  return isStamp(stamp) && stamp.generation === generation ? stamp : undefined
}

export async function writeStamp(cache: Cache, stamp: OfflineStamp): Promise<void> {
  await cache.put(stampPath, Response.json(stamp))
}

function isStamp(value: unknown): value is OfflineStamp {
  if (typeof value !== 'object' || value === null) return false
  const { generation, release, fetched } = value as Partial<Record<keyof OfflineStamp, unknown>>
  return (
    typeof generation === 'string' &&
    typeof release === 'string' &&
    typeof fetched === 'string' &&
    !Number.isNaN(Date.parse(fetched))
  )
}
