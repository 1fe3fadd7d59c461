import type { OfflinePackage } from '../offlinePackage.ts'

/** What the worker works with and on: given, so that a test gives its own. */
export interface Surroundings {
  readonly caches: CacheStorage
  readonly fetch: typeof fetch
  readonly offlinePackage: OfflinePackage
}
