import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import * as v from 'valibot'
import { parse as parseYaml } from 'yaml'
import type { CollectedSource, CollectedStrategy } from './collectedStrategy.ts'
import { collectedStrategySchema } from './collectedStrategy.ts'
import { joinDefinitions } from './joinDefinitions.ts'
import { parseAs } from './parseAs.ts'

const rowSchema = v.object({
  indicator: v.string(),
  region_code: v.string(),
  region_name: v.string(),
  sex: v.picklist(['T', 'K', 'M']),
  year: v.pipe(v.string(), v.regex(/^\d{4}$/u)),
  value: v.pipe(v.string(), v.regex(/^(-?\d+(\.\d+)?)?$/u)),
})

/** One figure as the source writes it; `value` is its text, empty when the source has none. */
export type CollectedRow = v.InferOutput<typeof rowSchema>

const position = v.tuple([v.number(), v.number()])
const boundariesSchema = v.object({
  features: v.array(
    v.object({
      geometry: v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(position)) }),
      properties: v.object({ region_code: v.string() }),
    }),
  ),
})

export type CollectedBoundaries = v.InferOutput<typeof boundariesSchema>

const definitionsSchema = v.array(
  v.object({ file: v.string(), definition: v.union([v.string(), v.array(v.string())]) }),
)

export function readStrategyFile(folder: string): CollectedStrategy {
  const path = join(folder, 'strategy', 'rus-2030.yaml')
  const content: unknown = parseYaml(readFileSync(path, 'utf8'))
  return parseAs(collectedStrategySchema, content, path)
}

/** The rows of a file, or of one series in it, in the file's order. Throws when there are none. */
export function readRows(folder: string, { file, series }: CollectedSource): readonly CollectedRow[] {
  const path = join(folder, 'data', file)
  const rows = parseAs(v.array(rowSchema), parseCsv(readFileSync(path), { columns: true }), path)
  const wanted = rows.filter((row) => series === undefined || row.indicator === series)
  if (wanted.length === 0) throw new Error(`${path}: no rows${series ? ` of the series ${series}` : ''}`)
  return wanted
}

/** The source's definition by file; where a file joins two measures, their definitions joined. */
export function readDefinitions(folder: string): ReadonlyMap<string, string> {
  const path = join(folder, 'data', 'kolada', '_metadata.json')
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const entries = parseAs(definitionsSchema, content, path)
  return new Map(entries.map(({ file, definition }) => [file, joinDefinitions([definition].flat())]))
}

export function readBoundaries(folder: string): CollectedBoundaries {
  const path = join(folder, 'data', 'geo_norrbotten_kommuner.geojson')
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return parseAs(boundariesSchema, content, path)
}
