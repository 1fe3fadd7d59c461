import * as v from 'valibot'
import { indicatorSummarySchema, resources, strategyContentSchema } from '#api/contract.ts'

const published = resources.indicator.written.entries
const daySchema = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/u))

export const idSchema = published.id

/** api.yaml */
export const apiContentSchema = v.object({
  ...v.omit(resources.apiInfo.written, ['schemaVersion', 'released']).entries,
  currentStrategy: idSchema,
  release: resources.strategy.written.entries.release,
})

/** Where figures come from, as people write it. */
const provenanceContentSchema = v.object({
  ...v.omit(published.provenance, [
    'kallaUppdateradDatum',
    'hamtadDatum',
    'tillganglighetsdatum',
    'styrandeKalla',
  ]).entries,
  sourceUpdated: v.optional(daySchema),
  fetched: v.optional(daySchema),
  nextExpected: v.optional(daySchema),
})

/** One population in populations.yaml. */
export const populationContentSchema = v.object({
  title: indicatorSummarySchema.entries.title,
  provenance: provenanceContentSchema,
})

/** One indicator in indicators.yaml: what is published, but for what is worked out on the way. */
export const indicatorContentSchema = v.object({
  ...v.omit(indicatorSummarySchema, ['id', 'source', 'ownProcessing', 'isTotal', 'isBySex']).entries,
  countsPeople: v.optional(v.boolean(), false),
  breaks: v.optional(indicatorSummarySchema.entries.breaks, []),
  definition: published.definition,
  note: published.note,
  people: v.optional(
    v.object({
      population: idSchema,
      ...v.pick(published.people.wrapped, ['per', 'phrase', 'note']).entries,
    }),
  ),
  provenance: provenanceContentSchema,
  vintages: v.optional(v.array(v.object({ id: idSchema })), []),
})

/** groups.yaml */
export const groupsContentSchema = resources.regions.written.entries.groups

/** synonyms.yaml */
export const synonymsContentSchema = v.omit(resources.synonyms.written, ['schemaVersion'])

export { strategyContentSchema }

export type ApiContent = v.InferOutput<typeof apiContentSchema>
export type IndicatorContent = v.InferOutput<typeof indicatorContentSchema>
export type PopulationContent = v.InferOutput<typeof populationContentSchema>
export type StrategyContent = v.InferOutput<typeof strategyContentSchema>
export type GroupsContent = v.InferOutput<typeof groupsContentSchema>
export type SynonymsContent = v.InferOutput<typeof synonymsContentSchema>
