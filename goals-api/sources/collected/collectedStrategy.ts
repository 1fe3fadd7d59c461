import * as v from 'valibot'
import { collectedText as text } from './collectedText.ts'

// Strict everywhere: a key the project does not know would otherwise be lost without a word.
const ids = v.array(v.string())
const year = v.pipe(v.number(), v.integer())
const titled = { id: v.string(), title: text }
const described = { ...titled, text }
const withIndicators = v.strictObject({ ...described, indicators: ids })
const source = { file: v.string(), series: v.optional(v.string()) }

const indicator = v.strictObject({
  ...source,
  kolada: v.optional(v.string()),
  source: v.optional(v.string()),
  direction: v.picklist(['up', 'down', 'context']),
  decimals: v.number(),
  limit: v.optional(v.number()),
  kind: v.optional(v.literal('survey')),
  ended: v.optional(year),
  title: text,
  unit: text,
  note: v.optional(text),
  target: v.optional(
    v.strictObject({
      value: v.number(),
      year,
      level: v.picklist(['regional', 'national', 'eu']),
      basis: text,
    }),
  ),
  breaks: v.optional(v.array(v.strictObject({ year, text }))),
  vintages: v.optional(v.array(v.strictObject({ id: v.string(), file: v.string() }))),
})

const goal = v.strictObject({ ...titled, status: v.picklist(['official', 'proposal']), indicators: ids })

const undertaking = v.strictObject({
  ...described,
  areas: ids,
  from: v.optional(year),
  to: v.optional(year),
  url: v.optional(v.string()),
  vision: v.optional(text),
})

const group = v.strictObject({ ...titled, members: v.optional(ids), rule: v.optional(text) })

const strategy = v.strictObject({
  ...titled,
  shortTitle: text,
  owner: text,
  committee: text,
  adopted: year,
  horizon: year,
  baseYear: year,
  homeRegion: v.string(),
  comparison: v.string(),
  peerGroup: v.string(),
  url: v.string(),
  successor: v.strictObject({ title: text, horizon: year, note: text }),
})

export const collectedStrategySchema = v.strictObject({
  strategy,
  vision: v.strictObject({ title: text, text, perspectives: v.array(v.strictObject(titled)) }),
  chain: v.array(v.strictObject(described)),
  nulage: v.strictObject({ strengths: v.array(withIndicators), challenges: v.array(withIndicators) }),
  insatsomraden: v.array(v.strictObject({ ...titled, number: v.number(), goals: v.array(goal) })),
  horizontal: v.array(v.strictObject({ perspective: v.string(), indicators: ids })),
  indicators: v.record(v.string(), indicator),
  events: v.array(v.strictObject({ year, title: text, text })),
  genomforande: v.strictObject({
    strategies: v.array(undertaking),
    cooperation: v.array(v.strictObject(described)),
    initiatives: v.array(undertaking),
    governance: v.array(v.strictObject(described)),
  }),
  regions: v.strictObject({ groups: v.array(group) }),
})

export type CollectedStrategy = v.InferOutput<typeof collectedStrategySchema>
export type CollectedIndicator = v.InferOutput<typeof indicator>
export type CollectedGroup = v.InferOutput<typeof group>

/** A file of figures, and which of its series when it holds several. */
export interface CollectedSource {
  readonly file: string
  readonly series?: string | undefined
}
