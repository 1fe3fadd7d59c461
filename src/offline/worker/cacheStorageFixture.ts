/** The browser's store as the worker uses it: by path, in memory. */
export function createCacheStorage(): CacheStorage {
  const caches = new Map<string, Map<string, Response>>()
  const open = (name: string) => {
    const files = caches.get(name) ?? new Map<string, Response>()
    caches.set(name, files)
    return {
      keys: () => Promise.resolve([...files.keys()].map((path) => ({ url: `https://site.test${path}` }))),
      put: (path: string, file: Response) => Promise.resolve(void files.set(path, file)),
      delete: (path: string) => Promise.resolve(files.delete(path)),
    }
  }
  const storage = {
    open: (name: string) => Promise.resolve(open(name)),
    keys: () => Promise.resolve([...caches.keys()]),
    delete: (name: string) => Promise.resolve(caches.delete(name)),
    match: (path: string, { cacheName }: { cacheName: string }) =>
      Promise.resolve(caches.get(cacheName)?.get(path)?.clone()),
  }
  return storage as unknown as CacheStorage
}
