import * as v from 'valibot'
import { certainties } from '#domain/assessment/certainties.ts'
import { methodIds, statuses } from '#domain/assessment/assessment.ts'
import type { Reason } from '#domain/assessment/assessment.ts'
import { sexes } from '#domain/series.ts'
import type { Standing } from '#domain/standing.ts'
import { finiteSchema, idSchema, regionCodeSchema, tolerantList, yearSchema } from './textSchema.ts'

const yearValueSchema = v.object({ year: yearSchema, value: finiteSchema })
const code = <Code extends string>(name: Code) => v.object({ code: v.literal(name) })

const reasonSchema = v.variant('code', [
  code('noData'),
  code('notPublishedForRegion'),
  code('noDirection'),
  code('outOfRange'),
  code('signChanges'),
  code('needsTarget'),
  v.object({ code: v.literal('tooFewPoints'), count: v.number(), since: v.optional(yearSchema) }),
  v.object({ code: v.literal('tooFewSurveys'), count: v.number() }),
  code('smallNumbers'),
  code('targetMetAtStart'),
  code('targetMetAndLost'),
  v.object({ code: v.literal('targetPassed'), year: yearSchema }),
  code('unchanged'),
  code('withinRounding'),
  code('withinMargin'),
  v.object({ code: v.literal('nearBorder'), neighbour: v.picklist(statuses) }),
  code('absoluteChange'),
  code('linearPace'),
  code('zeroReplaced'),
  v.object({ code: v.literal('tinyBase'), linearPace: finiteSchema }),
  v.object({ code: v.literal('laterBaseYear'), wanted: yearSchema, used: yearSchema, isBreak: v.boolean() }),
  v.object({ code: v.literal('onlyTwoPoints'), from: yearSchema, to: yearSchema }),
  v.object({ code: v.literal('oldData'), year: yearSchema }),
  v.object({ code: v.literal('lastYearTurned'), year: yearSchema }),
  code('unknownMargin'),
  v.object({ code: v.literal('revised'), before: v.picklist(statuses) }),
  v.object({ code: v.literal('sexesApart'), sex: v.picklist(sexes) }),
  code('targetElsewhere'),
]) satisfies v.GenericSchema<unknown, Reason>

const sparklineSchema = v.object({ firstYear: v.number(), values: v.array(v.nullable(finiteSchema)) })

const judgedFiguresSchema = v.object({
  sex: v.picklist(sexes),
  sparkline: sparklineSchema,
  replaced: v.optional(sparklineSchema),
  rank: v.optional(v.object({ position: v.number(), of: v.number() })),
  comparison: v.nullable(yearValueSchema),
})

function standingWith<Reasons extends v.GenericSchema<unknown, readonly Reason[]>>(reasons: Reasons) {
  return v.object({
    indicator: idSchema,
    region: regionCodeSchema,
    ...judgedFiguresSchema.entries,
    verdict: v.object({
      method: v.picklist(methodIds),
      status: v.picklist(statuses),
      classLabel: v.string(),
      value: v.nullable(finiteSchema),
      score: v.nullable(finiteSchema),
      reasons,
      base: v.nullable(yearValueSchema),
      latest: v.nullable(yearValueSchema),
    }),
    certainty: v.nullable(v.picklist(certainties)),
    other: v.optional(judgedFiguresSchema),
  })
}

/** What publish writes. */
export const standingSchema = standingWith(v.array(reasonSchema)) satisfies v.GenericSchema<unknown, Standing>

/** What the page reads: a reason this version has no words for is left out, the verdict stands. */
export const readStandingSchema = standingWith(
  v.pipe(
    tolerantList(reasonSchema),
    v.transform((list) => list.items),
  ),
) satisfies v.GenericSchema<unknown, Standing>
