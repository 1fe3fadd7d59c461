import * as v from 'valibot'

/** The value as `schema` describes it. Throws an error that says where in `place` it differs, and how. */
export function parseAs<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  place: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Error(`${place}: ${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`)
}
