import * as v from 'valibot'
import type { Deck } from '#domain/deck/deck.ts'
import { deckSchema } from './deckSchema.ts'

const format = 'norrbotten-2030-presentation'
const version = 1
/** A full deck with every text as long as it may be is about a megabyte. */
const mostCharacters = 2_000_000

/** Why a deck can't be read; `where` is the path to what is wrong in it: `slides.3.address`. */
export interface DeckFault {
  readonly code: 'tooLarge' | 'brokenLink' | 'notJson' | 'otherFile' | 'newerVersion' | 'badDeck'
  readonly where?: string
}

export type DeckReading = { readonly deck: Deck } | { readonly fault: DeckFault }

const envelopeSchema = v.object({ format: v.literal(format), version: v.number(), deck: v.unknown() })

/** What is saved to a file, and what a link holds. */
export function toDeckFile(deck: Deck): string {
  return JSON.stringify({ format, version, deck }, undefined, 1)
}

/** Reads what `toDeckFile` wrote; never throws. */
export function readDeckFile(text: string): DeckReading {
  if (text.length > mostCharacters) return { fault: { code: 'tooLarge' } }
  const json = parseJson(text)
  if (json === undefined) return { fault: { code: 'notJson' } }
  const envelope = v.safeParse(envelopeSchema, json)
  if (!envelope.success) return { fault: { code: 'otherFile' } }
  if (envelope.output.version > version) return { fault: { code: 'newerVersion' } }
  return readDeck(envelope.output.deck)
}

/** Checks a deck that has come from elsewhere; never throws. */
function readDeck(value: unknown): DeckReading {
  const read = v.safeParse(deckSchema, value)
  if (read.success) return { deck: read.output }
  const [issue] = read.issues
  const where = v.getDotPath(issue)
  return { fault: { code: 'badDeck', ...(where === null ? {} : { where }) } }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return undefined
  }
}
