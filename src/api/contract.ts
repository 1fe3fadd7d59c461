import * as v from 'valibot'
import type { Topology } from 'topojson-specification'
import { regionKinds } from '#domain/region.ts'
import { indicatorSchema, indicatorSummarySchema } from './indicatorSchema.ts'
import { apiRoot, resourcePaths } from './resourcePaths.ts'
import { placesSchema, readPlacesSchema } from './placesSchema.ts'
import { readStandingSchema, standingSchema } from './standingSchema.ts'
import { readStrategySchema, releaseSchema, strategyContentSchema, strategySchema } from './strategySchema.ts'
import { readSynonymsSchema, synonymsSchema } from './synonymsSchema.ts'
import {
  idSchema,
  linkSchema,
  regionCodeSchema,
  textSchema,
  titledSchema,
  tolerantList,
} from './textSchema.ts'

/** The one description of the goals API: what publish writes, the page reads, and OpenAPI is made from. */
export const schemaVersion = '1.0.0'

const apiInfoSchema = v.object({
  schemaVersion: v.string(),
  name: textSchema,
  version: v.string(),
  status: v.picklist(['active', 'deprecated']),
  released: v.pipe(v.string(), v.isoDate()),
  documentation: v.string(),
  contact: v.object({ name: v.string(), url: linkSchema }),
  licence: textSchema,
})

const strategiesSchema = v.object({
  schemaVersion: v.string(),
  current: idSchema,
  strategies: v.array(v.object({ ...titledSchema.entries, releases: v.array(releaseSchema) })),
})

const regionsSchema = v.object({
  schemaVersion: v.string(),
  regions: v.array(
    v.object({
      code: regionCodeSchema,
      name: textSchema,
      kind: v.picklist(regionKinds),
      parent: v.optional(regionCodeSchema),
    }),
  ),
  groups: v.array(
    v.object({ ...titledSchema.entries, members: v.array(regionCodeSchema), rule: v.optional(textSchema) }),
  ),
})

const standingsSchema = v.object({
  schemaVersion: v.string(),
  strategy: idSchema,
  region: regionCodeSchema,
  standings: v.array(standingSchema),
})

const readStandingsSchema = v.pipe(
  v.object({ ...standingsSchema.entries, standings: tolerantList(readStandingSchema) }),
  v.transform((answer) => answer.standings.items),
)

const boundariesSchema = v.pipe(
  v.looseObject({
    type: v.literal('Topology'),
    objects: v.looseObject({ municipalities: v.looseObject({ type: v.literal('GeometryCollection') }) }),
    arcs: v.array(v.unknown()),
  }),
  v.transform((topology) => topology as unknown as Topology),
)

/** Every JSON resource: its path, what is written there, and how the page reads it. */
export const resources = {
  apiInfo: { path: resourcePaths.apiInfo, written: apiInfoSchema, read: apiInfoSchema },
  strategies: { path: resourcePaths.strategies, written: strategiesSchema, read: strategiesSchema },
  strategy: {
    path: resourcePaths.strategy,
    written: strategySchema,
    read: readStrategySchema,
  },
  standings: {
    path: resourcePaths.standings,
    written: standingsSchema,
    read: readStandingsSchema,
  },
  places: { path: resourcePaths.places, written: placesSchema, read: readPlacesSchema },
  indicator: {
    path: resourcePaths.indicator,
    written: indicatorSchema,
    read: indicatorSchema,
  },
  regions: { path: resourcePaths.regions, written: regionsSchema, read: regionsSchema },
  boundaries: { path: resourcePaths.boundaries, written: boundariesSchema, read: boundariesSchema },
  synonyms: {
    path: resourcePaths.synonyms,
    written: v.object({ schemaVersion: v.string(), ...synonymsSchema.entries }),
    read: readSynonymsSchema,
  },
} as const

export const indicatorCsvPath = resourcePaths.indicatorCsv
export const indicatorJsonStatPath = resourcePaths.indicatorJsonStat
export const datasetPath = resourcePaths.dataset()

export { apiRoot, indicatorSummarySchema, strategyContentSchema }

export type ApiInfo = v.InferOutput<typeof apiInfoSchema>
export type Boundaries = Topology
