export const workerPath = '/sw.js'

/** Whether the app's own worker answers for this window; development's, which answers as the goals API, is another. */
export function hasWorker(): boolean {
  return 'serviceWorker' in navigator && isOwn(navigator.serviceWorker.controller)
}

export function isOwn(worker: ServiceWorker | null): boolean {
  return worker?.scriptURL.endsWith(workerPath) ?? false
}
