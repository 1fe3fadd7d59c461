import * as v from 'valibot'
import { deckLimits } from '#domain/deck/deck.ts'
import { deckSchema } from './deckSchema.ts'

/** Windows of another version than this are not listened to. */
export const messageVersion = 1

const momentSchema = v.pipe(v.number(), v.minValue(0))

const showStateSchema = v.object({
  /** Counts up with each change, so that the latest one counts in every window. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Counted from 0. */
  slide: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(deckLimits.slides)),
  /** Where in the dashboard the slide has been taken; absent while it shows its own address. */
  visit: v.exactOptional(
    v.pipe(v.string(), v.maxLength(deckLimits.address), v.regex(/^\/(?![/\\])[^\s#\\]*$/u)),
  ),
  /** What lies over the slide: nothing, a black screen, or a code that leads to what the slide shows. */
  cover: v.picklist(['none', 'black', 'code']),
  /** When the talk began, and when its slide came up, in milliseconds since 1970. */
  startedAt: momentSchema,
  enteredAt: momentSchema,
})

/** Where a show is: the same in every window that shows it. */
export type ShowState = v.InferOutput<typeof showStateSchema>

const roleSchema = v.picklist(['audience', 'presenter'])

/** Who a window is for. */
export type ShowRole = v.InferOutput<typeof roleSchema>

const commonEntries = {
  version: v.literal(messageVersion),
  deckId: v.string(),
  /** The window's name, unlike any other's. */
  sender: v.pipe(v.string(), v.maxLength(80)),
  role: roleSchema,
}

export const showMessageSchema = v.variant('kind', [
  /** A window has opened and asks where the others are. */
  v.object({ ...commonEntries, kind: v.literal('hello') }),
  /** Where a window is; with the deck when somebody has said hello, who may not find it in the browser. */
  v.object({
    ...commonEntries,
    kind: v.literal('state'),
    state: showStateSchema,
    deck: v.exactOptional(deckSchema),
  }),
  /** A window is closing. */
  v.object({ ...commonEntries, kind: v.literal('goodbye') }),
])

export type ShowMessage = v.InferOutput<typeof showMessageSchema>
