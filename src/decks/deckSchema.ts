import * as v from 'valibot'
import type { Deck } from '#domain/deck/deck.ts'
import { deckLimits } from '#domain/deck/deck.ts'

const { slides, title, text, notes, address, minutes } = deckLimits

const textUpTo = (length: number) => v.pipe(v.string(), v.maxLength(length))
const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/u))
/** A path of this site and nothing else: never another host, a scheme or a script. */
const addressSchema = v.pipe(textUpTo(address), v.regex(/^\/(?![/\\])[a-z0-9/-]*(\?[^\s#\\]*)?$/u))
const minutesSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(minutes))

const notesEntries = {
  id: idSchema,
  notes: v.optional(textUpTo(notes), ''),
  minutes: v.exactOptional(minutesSchema),
}

const slideSchema = v.variant('kind', [
  v.object({
    ...notesEntries,
    kind: v.literal('picture'),
    address: addressSchema,
    title: v.exactOptional(textUpTo(title)),
  }),
  v.object({
    ...notesEntries,
    kind: v.picklist(['title', 'section', 'text']),
    title: textUpTo(title),
    text: v.optional(textUpTo(text), ''),
    link: v.exactOptional(addressSchema),
  }),
])

/** A deck as it comes from a file, a link, the browser's storage or another window. */
export const deckSchema: v.GenericSchema<unknown, Deck> = v.object({
  id: idSchema,
  title: textUpTo(title),
  slides: v.pipe(
    v.array(slideSchema),
    v.maxLength(slides),
    v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'Two slides have the same id'),
  ),
})
