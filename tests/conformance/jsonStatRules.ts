import * as v from 'valibot'

const dimensionSchema = v.strictObject({
  label: v.optional(v.string()),
  category: v.strictObject({
    index: v.array(v.string()),
    label: v.record(v.string(), v.string()),
    unit: v.optional(
      v.record(
        v.string(),
        v.object({ label: v.string(), decimals: v.optional(v.pipe(v.number(), v.integer())) }),
      ),
    ),
  }),
})

/** What json-stat.org/full says of a data set of version 2.0: names, kinds and closed words. */
const datasetSchema = v.strictObject({
  version: v.literal('2.0'),
  class: v.literal('dataset'),
  label: v.string(),
  source: v.string(),
  updated: v.optional(
    v.pipe(
      v.string(),
      v.check((date) => !Number.isNaN(Date.parse(date)), 'no ISO 8601 date'),
    ),
  ),
  note: v.optional(v.array(v.string())),
  role: v.strictObject({
    time: v.optional(v.array(v.string())),
    geo: v.optional(v.array(v.string())),
    metric: v.optional(v.array(v.string())),
  }),
  id: v.array(v.string()),
  size: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  dimension: v.record(v.string(), dimensionSchema),
  value: v.array(v.nullable(v.pipe(v.number(), v.finite()))),
  status: v.optional(v.record(v.pipe(v.string(), v.regex(/^\d+$/u)), v.string())),
  extension: v.record(v.string(), v.unknown()),
})

export type JsonStatDataset = v.InferOutput<typeof datasetSchema>

/** Reads a text as a JSON-stat 2.0 data set. Throws where it breaks the format's own rules. */
export function readJsonStat(text: string): JsonStatDataset {
  const dataset = v.parse(datasetSchema, JSON.parse(text))
  for (const broken of listBroken(dataset)) throw new Error(broken)
  return dataset
}

/** The rules that hold between the parts. */
function* listBroken({ id, size, dimension, value, status = {}, role }: JsonStatDataset): Iterable<string> {
  if (id.length !== size.length) yield 'id and size have not the same length'
  if (new Set(id).size !== id.length) yield 'a dimension is listed twice'
  if (Object.keys(dimension).sort().join() !== [...id].sort().join())
    yield 'dimension holds other ids than id'
  const cells = size.reduce((product, each) => product * each, 1)
  if (value.length !== cells) yield `value has ${value.length} cells, size says ${cells}`
  for (const [place, name] of id.entries()) {
    const { index, label, unit = {} } = dimension[name]?.category ?? { index: [], label: {} }
    if (index.length !== size[place])
      yield `${name}: ${index.length} categories, size says ${size[place] ?? '?'}`
    if (new Set(index).size !== index.length) yield `${name}: a category is listed twice`
    for (const category of [...Object.keys(label), ...Object.keys(unit)])
      if (!index.includes(category)) yield `${name}: ${category} is no category`
  }
  for (const cell of Object.keys(status))
    if (Number(cell) >= cells) yield `status of a cell that is not there: ${cell}`
  for (const name of [role.time, role.geo, role.metric].flatMap((names) => names ?? []))
    if (!id.includes(name)) yield `role of an unknown dimension: ${name}`
}

/** The value at one category of each dimension. Throws for a category that is not there. */
export function findCell(
  { id, size, dimension, value, status = {} }: JsonStatDataset,
  place: Readonly<Record<string, string>>,
): { readonly value: number | null | undefined; readonly status: string | undefined } {
  const cell = id.reduce((sum, name, index) => {
    const at = dimension[name]?.category.index.indexOf(place[name] ?? '') ?? -1
    if (at < 0) throw new Error(`${name}: there is no ${place[name] ?? 'category asked for'}`)
    return sum * (size[index] ?? 0) + at
  }, 0)
  return { value: value[cell], status: status[String(cell)] }
}
