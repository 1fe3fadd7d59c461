import type { OfflineMessage, OfflinePackage } from '../offlinePackage.ts'
import { answerAsset, answerFigures, answerFreshly, answerPage } from './answerRequest.ts'
import { chooseAnswer } from './chooseAnswer.ts'
import { fillGeneration } from './fillGeneration.ts'
import type { Surroundings } from './surroundings.ts'
import { tidyGenerations } from './tidyGenerations.ts'

/*
 * The dashboard without a network. Installing stores one whole generation: every file of one build, checked against the
 * build's fingerprints. Nothing is stored at any other time, so no query, error or login page can end up in it. A new
 * build has another list in this file, so the browser installs it anew beside the old; windows keep the generation they
 * run until they are reloaded. It takes over at once, because each answer is for the generation that the window names.
 */

declare const self: ServiceWorkerGlobalScope
/** Put here by the build (tools/buildServiceWorker.ts). */
declare const builtPackage: OfflinePackage

const surroundings: Surroundings = {
  caches: self.caches,
  fetch: self.fetch.bind(self),
  offlinePackage: builtPackage,
}
const answerPatience = 3000

self.addEventListener('install', (event) => {
  event.waitUntil(install())
})

async function install(): Promise<void> {
  if (!(await hasRoomFor(builtPackage.bytes))) throw new Error('The device has no room to spare')
  await fillGeneration(surroundings)
  await self.skipWaiting()
}

/** Asked before, so that a full device does not fetch it all in vain at each visit. True where the browser cannot tell. */
async function hasRoomFor(bytes: number): Promise<boolean> {
  const { quota, usage } = (await navigator.storage.estimate().catch(() => undefined)) ?? {}
  return quota === undefined || quota - (usage ?? 0) > 2 * bytes
}

self.addEventListener('activate', (event) => {
  event.waitUntil(activate())
})

async function activate(): Promise<void> {
  // The page is asked for while the worker wakes up.
  await self.registration.navigationPreload.enable()
  await self.clients.claim()
  const stamp = await fillGeneration(surroundings)
  for (const window of await listWindows()) tell(window, { type: 'arrived', stamp })
  await tidy()
}

self.addEventListener('message', (event) => {
  const message = event.data as OfflineMessage
  if (message.type === 'look-after') event.waitUntil(lookAfter(event.source))
  if (message.type === 'take-over') event.waitUntil(self.skipWaiting())
})

async function lookAfter(window: ExtendableMessageEvent['source']): Promise<void> {
  const stamp = await fillGeneration(surroundings).catch(() => undefined)
  tell(window, { type: 'looked-after', stamp })
  await tidy()
}

async function tidy(): Promise<void> {
  // What a newer worker is storing is not whole yet, and no window runs it.
  if (self.registration.installing) return
  await tidyGenerations(surroundings.caches, builtPackage.generation, askWindows)
}

self.addEventListener('fetch', (event) => {
  const kind = chooseAnswer(event.request, self.location.origin)
  if (kind) event.respondWith(answer(kind, event))
})

function answer(kind: NonNullable<ReturnType<typeof chooseAnswer>>, event: FetchEvent): Promise<Response> {
  switch (kind) {
    case 'page': {
      const fromNetwork = fetchPage(event)
      event.waitUntil(fromNetwork.catch(() => undefined))
      return answerPage(surroundings, fromNetwork)
    }
    case 'asset':
      return answerAsset(surroundings, event.request)
    case 'figures':
      return answerFigures(surroundings, event.request)
    case 'download':
    case 'settings':
      return answerFreshly(surroundings, event.request)
  }
}

async function fetchPage(event: FetchEvent): Promise<Response> {
  const preloaded = (await event.preloadResponse) as Response | undefined
  return preloaded ?? surroundings.fetch(event.request)
}

const listWindows = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true })

async function askWindows(): Promise<readonly (string | undefined)[]> {
  return Promise.all((await listWindows()).map(askWindow))
}

function askWindow(window: Client): Promise<string | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<string>) => {
      resolve(data)
    }
    setTimeout(resolve, answerPatience)
    tell(window, { type: 'which-generation' }, port2)
  })
}

function tell(
  window: Pick<Client, 'postMessage'> | null,
  message: OfflineMessage,
  ...ports: MessagePort[]
): void {
  window?.postMessage(message, ports)
}
