import * as v from 'valibot'
import { statuses } from '#domain/assessment/assessment.ts'
import type { PlaceGroup, PlaceLevel } from '#domain/placeLevels.ts'
import type { PlaceSurvey } from '#domain/placeSurvey.ts'
import { sexes } from '#domain/series.ts'
import { finiteSchema, idSchema, regionCodeSchema, tolerantList, yearSchema } from './textSchema.ts'

const verdictsSchema = v.object({
  region: regionCodeSchema,
  counts: v.record(v.picklist(statuses), v.pipe(v.number(), v.integer(), v.minValue(0))),
})

const levelSchema = v.object({
  indicator: idSchema,
  sex: v.picklist(sexes),
  year: yearSchema,
  whole: v.nullable(finiteSchema),
  values: v.array(v.nullable(finiteSchema)),
}) satisfies v.GenericSchema<unknown, PlaceLevel>

const groupEntries = { whole: regionCodeSchema, places: v.array(regionCodeSchema) }

const isComplete = (level: PlaceLevel, places: readonly string[]) => level.values.length === places.length

const groupSchema = v.pipe(
  v.object({ ...groupEntries, levels: v.array(levelSchema) }),
  v.check(
    ({ levels, places }) => levels.every((level) => isComplete(level, places)),
    'values: expected one for each place',
  ),
)

/** A level that is not whole is left out, the others stand. */
const readGroupSchema = v.pipe(
  v.object({ ...groupEntries, levels: tolerantList(levelSchema) }),
  v.transform(({ levels, ...group }) => ({
    ...group,
    levels: levels.items.filter((level) => isComplete(level, group.places)),
  })),
) satisfies v.GenericSchema<unknown, PlaceGroup>

const publishedEntries = {
  schemaVersion: v.string(),
  strategy: idSchema,
  verdicts: v.array(verdictsSchema),
}

/** What publish writes. */
export const placesSchema = v.object({ ...publishedEntries, groups: v.array(groupSchema) })

/** What the page reads. */
export const readPlacesSchema = v.object({
  ...publishedEntries,
  groups: v.array(readGroupSchema),
}) satisfies v.GenericSchema<unknown, PlaceSurvey>
