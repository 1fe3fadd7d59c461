import { isOwn } from './hasWorker.ts'
import { listGenerations, toCacheName } from './offlinePackage.ts'

/** Takes away the app's worker and all that it has stored. Another's worker is left alone. */
export async function removeStored(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations()
  const own = registrations.filter(({ active, waiting, installing }) =>
    [active, waiting, installing].some(isOwn),
  )
  await Promise.all(own.map((registration) => registration.unregister()))
  const generations = await listGenerations(caches)
  await Promise.all(generations.map((generation) => caches.delete(toCacheName(generation))))
}
