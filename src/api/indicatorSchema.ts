import * as v from 'valibot'
import { methodIds } from '#domain/assessment/assessment.ts'
import type { Indicator } from '#domain/indicator.ts'
import { directions, indicatorKinds, targetLevels, valueKinds } from '#domain/indicator.ts'
import { missingKinds, observationFlags, sexes } from '#domain/series.ts'
import { finiteSchema, idSchema, linkSchema, regionCodeSchema, textSchema, yearSchema } from './textSchema.ts'

const targetSchema = v.object({
  value: finiteSchema,
  year: yearSchema,
  level: v.picklist(targetLevels),
  basis: textSchema,
  regions: v.union([v.literal('all'), v.array(regionCodeSchema)]),
})

export const indicatorSummarySchema = v.object({
  id: idSchema,
  title: textSchema,
  unit: textSchema,
  valueKind: v.picklist(valueKinds),
  direction: v.picklist(directions),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  kind: v.picklist(indicatorKinds),
  limit: v.optional(finiteSchema),
  margin: v.optional(v.pipe(finiteSchema, v.minValue(0))),
  assessment: v.optional(
    v.object({ method: v.optional(v.picklist(methodIds)), baseYear: v.optional(yearSchema) }),
  ),
  countsPeople: v.boolean(),
  isTotal: v.boolean(),
  isBySex: v.optional(v.boolean()),
  endedYear: v.optional(yearSchema),
  target: v.optional(targetSchema),
  breaks: v.array(v.object({ year: yearSchema, text: textSchema })),
  source: v.string(),
  ownProcessing: v.boolean(),
})

const provenanceSchema = v.object({
  publisher: v.string(),
  underlyingPublisher: v.optional(v.string()),
  tableIds: v.array(v.string()),
  url: v.optional(linkSchema),
  licence: textSchema,
  ownProcessing: v.boolean(),
  processingNote: v.optional(textSchema),
  kallaUppdateradDatum: v.optional(v.string()),
  hamtadDatum: v.optional(v.string()),
  tillganglighetsdatum: v.optional(v.string()),
  nextExpected: v.optional(v.string()),
  styrandeKalla: v.string(),
})

const cellKey = v.pipe(v.string(), v.regex(/^\d+$/u))

const cubeSchema = v.pipe(
  v.object({
    regions: v.array(regionCodeSchema),
    sexes: v.array(v.picklist(sexes)),
    years: v.array(yearSchema),
    values: v.array(v.nullable(finiteSchema)),
    missing: v.record(cellKey, v.picklist(missingKinds)),
    flags: v.record(cellKey, v.array(v.picklist(observationFlags))),
  }),
  v.check(
    (cube) => cube.values.length === cube.regions.length * cube.sexes.length * cube.years.length,
    'values: expected one cell per region, sex and year',
  ),
)

const peopleSchema = v.object({
  per: v.picklist([100, 1000]),
  phrase: textSchema,
  note: v.optional(textSchema),
  group: textSchema,
  source: v.string(),
  cube: cubeSchema,
})

export const indicatorSchema = v.object({
  schemaVersion: v.string(),
  ...indicatorSummarySchema.entries,
  definition: textSchema,
  note: v.optional(textSchema),
  people: v.optional(peopleSchema),
  provenance: provenanceSchema,
  vintages: v.array(v.string()),
  cube: cubeSchema,
  replaced: v.optional(v.object({ vintage: idSchema, cube: cubeSchema })),
}) satisfies v.GenericSchema<unknown, Indicator>
