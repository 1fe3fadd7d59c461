import { readBuiltPackage } from './builtPackage.ts'
import { hasDeclined, rememberChoice } from './offlineChoice.ts'
import type { OfflineMessage } from './offlinePackage.ts'
import { readStamp } from './offlinePackage.ts'
import type { PackageStatus } from './offlineState.ts'
import { offlineState } from './offlineState.ts'
import { removeStored } from './removeStored.ts'
import { toWorkerAddress } from './workerAddress.ts'

/** How often a window that is looked at again asks whether there is a new build. */
const hour = 3_600_000
const second = 1000

let started: Promise<void> | undefined

/** Follows the connection, and sees to it that the dashboard is stored. Never throws: at worst it is as without. */
export function startOffline(): Promise<void> {
  started ??= start()
  return started
}

async function start(): Promise<void> {
  followConnection()
  const generation = readBuiltPackage()?.generation
  if (generation === undefined || !isSupported()) {
    offlineState.change({ status: 'unsupported' })
    return
  }
  listenToWorker(generation)
  const stamp = await readStamp(caches, generation).catch(() => undefined)
  if (stamp) offlineState.change({ status: 'stored', stamp })
  if (hasDeclined()) offlineState.change({ status: 'declined' })
  else if (savesData() && !stamp) offlineState.change({ status: 'absent' })
  else await register()
}

/** Stores the dashboard because the visitor asks for it. */
export async function storeOffline(): Promise<void> {
  rememberChoice(true)
  offlineState.change({ status: 'fetching' })
  await register()
}

/** Takes away all that is stored, and keeps it away until the visitor asks for it again. */
export async function clearOffline(): Promise<void> {
  rememberChoice(false)
  await removeStored()
  offlineState.change({ status: 'declined', stamp: undefined, newer: undefined })
}

async function register(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(toWorkerAddress(), { updateViaCache: 'none' })
    watch(registration.installing)
    if (registration.waiting) urge(registration.waiting)
    registration.addEventListener('updatefound', () => {
      watch(registration.installing)
    })
    askWhenSeenAgain(registration)
    const message: OfflineMessage = { type: 'look-after' }
    registration.active?.postMessage(message)
  } catch {
    // No worker at that address, an error in it, or storage that is blocked.
    changeUnlessStored('failed')
  }
}

function watch(worker: ServiceWorker | null): void {
  if (!worker) return
  changeUnlessStored('fetching')
  worker.addEventListener('statechange', () => {
    if (worker.state === 'redundant') changeUnlessStored('failed')
    if (worker.state === 'installed') urge(worker)
  })
}

/** Chromium now and then leaves a worker waiting that has asked to take over: it is asked again, ever more seldom. */
function urge(worker: ServiceWorker, wait = second): void {
  setTimeout(() => {
    if (worker.state !== 'installed') return
    const message: OfflineMessage = { type: 'take-over' }
    worker.postMessage(message)
    urge(worker, 2 * wait)
  }, wait)
}

function changeUnlessStored(status: PackageStatus): void {
  const now = offlineState.read().status
  if (now !== 'stored' && now !== 'declined') offlineState.change({ status })
}

function listenToWorker(generation: string): void {
  navigator.serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<OfflineMessage>) => {
    if (data.type === 'which-generation') ports[0]?.postMessage(generation)
    if (hasDeclined()) return
    if (data.type === 'arrived' || data.type === 'looked-after') show(data, generation)
  })
}

function show(
  { type, stamp }: Extract<OfflineMessage, { type: 'arrived' | 'looked-after' }>,
  generation: string,
): void {
  if (stamp?.generation === generation) offlineState.change({ status: 'stored', stamp, newer: undefined })
  // A window that is newer than the worker, as after a new release, hears of the older one when it looks after.
  else if (type === 'arrived') offlineState.change({ newer: stamp })
}

function followConnection(): void {
  const tell = () => {
    offlineState.change({ isConnected: navigator.onLine })
  }
  tell()
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
}

function askWhenSeenAgain(registration: ServiceWorkerRegistration): void {
  let asked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < hour) return
    asked = performance.now()
    registration.update().catch(() => undefined)
  })
}

function isSupported(): boolean {
  try {
    return 'serviceWorker' in navigator && typeof caches !== 'undefined'
  } catch {
    // Even looking at the store may be forbidden.
    return false
  }
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}
