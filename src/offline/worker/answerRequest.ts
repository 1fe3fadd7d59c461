import { generationHeader } from '../generationHeader.ts'
import { listGenerations, shellPath } from '../offlinePackage.ts'
import { findStoredFile } from './storedFile.ts'
import type { Surroundings } from './surroundings.ts'

/** How long the network may take before the stored page is shown instead. */
const patience = 2000

/** The network's page while it answers soon; else the stored page that draws any address. */
export async function answerPage(
  { caches, offlinePackage }: Surroundings,
  fromNetwork: Promise<Response>,
): Promise<Response> {
  const soon = await answerSoon(fromNetwork)
  if (soon) return soon
  return (await findStoredFile(caches, offlinePackage.generation, shellPath)) ?? fromNetwork
}

/** The name of an asset holds its content, so it is right in whichever generation it is found. */
export async function answerAsset(
  { caches, fetch, offlinePackage }: Surroundings,
  request: Request,
): Promise<Response> {
  const path = new URL(request.url).pathname
  const stored = await listGenerations(caches).catch(() => [])
  for (const generation of new Set([offlinePackage.generation, ...stored])) {
    const file = await findStoredFile(caches, generation, path)
    if (file) return file
  }
  return fetch(request)
}

/** Figures of the generation that the window runs and of no other; those of another build come from the network. */
export async function answerFigures({ caches, fetch }: Surroundings, request: Request): Promise<Response> {
  const generation = request.headers.get(generationHeader)
  const stored = generation && (await findStoredFile(caches, generation, new URL(request.url).pathname))
  return stored || fetch(request)
}

/** The operator's settings, and a file that the visitor opens or takes home: as it is now, else as it was. */
export async function answerFreshly(
  { caches, fetch, offlinePackage }: Surroundings,
  request: Request,
): Promise<Response> {
  const fromNetwork = fetch(request)
  const soon = await answerSoon(fromNetwork)
  if (soon) return soon
  return (
    (await findStoredFile(caches, offlinePackage.generation, new URL(request.url).pathname)) ?? fromNetwork
  )
}

/** Undefined when the network fails, dawdles, or has only a server's own fault to tell. */
async function answerSoon(fromNetwork: Promise<Response>): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience))
  const answer = await Promise.race([fromNetwork, late]).catch(() => undefined)
  return answer && answer.status < 500 ? answer : undefined
}
