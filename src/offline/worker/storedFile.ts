import { byPath, toCacheName } from '../offlinePackage.ts'
import { toFingerprint } from './fingerprint.ts'

const fingerprintHeader = 'offline-fingerprint'
/** They describe how the answer came over the network, not what is stored. */
const wireHeaders = ['content-encoding', 'content-length', 'transfer-encoding', 'vary']

/** A file as it is stored: its bytes, its headers, and the fingerprint it had when it came. */
export async function toStoredFile(answer: Response): Promise<{ file: Response; fingerprint: string }> {
  const bytes = await answer.arrayBuffer()
  const fingerprint = await toFingerprint(bytes)
  const headers = new Headers(answer.headers)
  for (const name of wireHeaders) headers.delete(name)
  headers.set(fingerprintHeader, fingerprint)
  return { file: new Response(bytes, { headers }), fingerprint }
}

/** The stored file. One whose bytes are no longer those that came is taken away, as if it had never come. Never throws. */
export async function findStoredFile(
  caches: CacheStorage,
  generation: string,
  path: string,
): Promise<Response | undefined> {
  const question = { cacheName: toCacheName(generation), ...byPath }
  try {
    // Twice: the one whose bytes are read for checking cannot be handed on, and a copy would lose its compiled code.
    const [checked, answer] = await Promise.all([caches.match(path, question), caches.match(path, question)])
    if (!checked || !answer) return undefined
    const isWhole = (await toFingerprint(await checked.arrayBuffer())) === readFingerprint(checked)
    if (isWhole) return answer
    await (await caches.open(question.cacheName)).delete(path, byPath)
    return undefined
  } catch {
    return undefined
  }
}

export function readFingerprint(file: Response): string | null {
  return file.headers.get(fingerprintHeader)
}
