import type { Deck } from '#domain/deck/deck.ts'
import type { DeckReading } from './deckFile.ts'
import { readDeckFile, toDeckFile } from './deckFile.ts'

/** What mail programs and chats let through in one piece. */
const mostCharacters = 4000
/** No link unpacks to more; a small text that unpacks to gigabytes is stopped here. */
const mostBytes = 200_000

/** The deck as a word for an address's fragment, which is never sent to a server; undefined when it is too long. */
export async function toDeckWord(deck: Deck): Promise<string | undefined> {
  const packed = await readUpTo(
    pipe(new TextEncoder().encode(toDeckFile(deck)), new CompressionStream('deflate-raw')),
  )
  const word = packed && toBase64Url(packed)
  return word !== undefined && word.length <= mostCharacters ? word : undefined
}

/** Reads what `toDeckWord` wrote; never throws. */
export async function readDeckWord(word: string): Promise<DeckReading> {
  if (word.length > mostCharacters) return { fault: { code: 'tooLarge' } }
  try {
    const bytes = await readUpTo(pipe(fromBase64Url(word), new DecompressionStream('deflate-raw')))
    if (!bytes) return { fault: { code: 'tooLarge' } }
    return readDeckFile(new TextDecoder().decode(bytes))
  } catch {
    return { fault: { code: 'brokenLink' } }
  }
}

function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(through)
}

async function readUpTo(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > mostBytes) {
      void reader.cancel()
      return undefined
    }
    parts.push(value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')
}

function fromBase64Url(word: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(word.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  )
}
