import { readBuiltPackage } from './builtPackage.ts'
import { byPath, toCacheName } from './offlinePackage.ts'

/** Long enough for a browser that asks where to put the file. */
const minute = 60_000

/**
 * Browsers never ask the worker for a file that a link says is to be taken home (`<a download>`), so without a network
 * it is handed over from here. Answers with how to stop.
 */
export function handOverDownloads(): () => void {
  const take = (event: MouseEvent) => {
    if (navigator.onLine || !(event.target instanceof Element)) return
    const link = event.target.closest<HTMLAnchorElement>('a[download]')
    if (link?.origin !== location.origin) return
    event.preventDefault()
    void handOver(link)
  }
  document.addEventListener('click', take)
  return () => {
    document.removeEventListener('click', take)
  }
}

async function handOver({ href, pathname, download }: HTMLAnchorElement): Promise<void> {
  const file = await findFile(pathname)
  const stored = file && URL.createObjectURL(file)
  // Outside the page, so that its click is not taken again. What is not stored the browser may say in its own way.
  const link = document.createElement('a')
  link.href = stored ?? href
  link.download = download || pathname.slice(pathname.lastIndexOf('/') + 1)
  link.click()
  if (stored)
    setTimeout(() => {
      URL.revokeObjectURL(stored)
    }, minute)
}

async function findFile(path: string): Promise<Blob | undefined> {
  const cacheName = toCacheName(readBuiltPackage()?.generation ?? '')
  try {
    return await (await caches.match(path, { cacheName, ...byPath }))?.blob()
  } catch {
    return undefined
  }
}
