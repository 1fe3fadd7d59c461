import * as v from 'valibot'
import { methodIds } from '#domain/assessment/assessment.ts'
import type { Strategy } from '#domain/strategy.ts'
import { goalStatuses } from '#domain/strategy.ts'
import { indicatorSummarySchema } from './indicatorSchema.ts'
import { readStandingSchema, standingSchema } from './standingSchema.ts'
import {
  idSchema,
  linkSchema,
  regionCodeSchema,
  textSchema,
  titledSchema,
  tolerantList,
  yearSchema,
} from './textSchema.ts'

const chainLinkSchema = v.object({ ...titledSchema.entries, text: textSchema })

const currentStateItemSchema = v.object({ ...chainLinkSchema.entries, indicators: v.array(idSchema) })

const undertakingSchema = v.object({
  ...chainLinkSchema.entries,
  areas: v.array(idSchema),
  from: v.optional(yearSchema),
  to: v.optional(yearSchema),
  url: v.optional(linkSchema),
  vision: v.optional(textSchema),
})

const goalSchema = v.object({
  ...titledSchema.entries,
  status: v.picklist(goalStatuses),
  indicators: v.array(idSchema),
})

const focusAreaSchema = v.object({
  ...titledSchema.entries,
  number: v.pipe(v.number(), v.integer()),
  shortTitle: textSchema,
  goals: v.array(goalSchema),
})

/** The content that people edit: everything but figures and verdicts. */
export const strategyContentSchema = v.object({
  ...titledSchema.entries,
  shortTitle: textSchema,
  owner: textSchema,
  committee: textSchema,
  adopted: yearSchema,
  horizon: yearSchema,
  baseYear: yearSchema,
  method: v.picklist(methodIds),
  homeRegion: regionCodeSchema,
  comparison: regionCodeSchema,
  peerGroup: idSchema,
  url: linkSchema,
  successor: v.object({ title: textSchema, horizon: yearSchema, note: textSchema }),
  vision: v.object({ title: textSchema, text: textSchema, perspectives: v.array(titledSchema) }),
  chain: v.array(chainLinkSchema),
  currentState: v.object({
    strengths: v.array(currentStateItemSchema),
    challenges: v.array(currentStateItemSchema),
  }),
  focusAreas: v.array(focusAreaSchema),
  horizontal: v.array(v.object({ perspective: idSchema, indicators: v.array(idSchema) })),
  events: v.array(v.object({ year: yearSchema, title: textSchema, text: textSchema })),
  implementation: v.object({
    strategies: v.array(undertakingSchema),
    cooperation: v.array(chainLinkSchema),
    initiatives: v.array(undertakingSchema),
    governance: v.array(chainLinkSchema),
  }),
})

export const releaseSchema = v.object({ id: idSchema, date: v.pipe(v.string(), v.isoDate()) })

const publishedEntries = {
  schemaVersion: v.string(),
  ...strategyContentSchema.entries,
  release: releaseSchema,
}

/** What publish writes. */
export const strategySchema = v.object({
  ...publishedEntries,
  indicators: v.array(indicatorSummarySchema),
  standings: v.array(standingSchema),
})

/** What the page reads: a bad indicator or standing is left out and listed, the others stand. */
export const readStrategySchema = v.pipe(
  v.object({
    ...publishedEntries,
    indicators: tolerantList(indicatorSummarySchema),
    standings: tolerantList(readStandingSchema),
  }),
  v.transform((answer): Strategy => {
    const { indicators, standings, ...content } = answer
    const known = new Set(indicators.items.map(({ id }) => id))
    return {
      ...withKnownIndicators(content, known),
      indicators: indicators.items,
      standings: standings.items.filter(({ indicator }) => known.has(indicator)),
      findings: [...indicators.findings, ...standings.findings],
    }
  }),
)

type Content = Omit<Strategy, 'indicators' | 'standings' | 'findings'>

/** Takes references to indicators that are not there out of the tree, so that no view meets one. */
function withKnownIndicators(content: Content, known: ReadonlySet<string>): Content {
  const keep = <Holder extends { readonly indicators: readonly string[] }>(holder: Holder): Holder => ({
    ...holder,
    indicators: holder.indicators.filter((id) => known.has(id)),
  })
  return {
    ...content,
    currentState: {
      strengths: content.currentState.strengths.map(keep),
      challenges: content.currentState.challenges.map(keep),
    },
    focusAreas: content.focusAreas.map((area) => ({ ...area, goals: area.goals.map(keep) })),
    horizontal: content.horizontal.map(keep),
  }
}
