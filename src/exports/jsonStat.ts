/** One dimension of a JSON-stat data set: its categories in order, as id and label. */
export interface JsonStatDimension {
  readonly id: string
  readonly label: string
  readonly role?: 'time' | 'geo' | 'metric'
  readonly categories: readonly { readonly id: string; readonly label: string }[]
  /** Of a metric: what its numbers are counted in, and how many decimals they are shown with. */
  readonly unit?: { readonly label: string; readonly decimals?: number } | undefined
}

/** What a data set holds. The last dimension runs fastest in `values`. */
export interface JsonStatContent {
  readonly label: string
  readonly source: string
  readonly updated?: string | undefined
  readonly notes: readonly string[]
  readonly dimensions: readonly JsonStatDimension[]
  readonly values: readonly (number | null)[]
  /** What is said of a value or of its absence, by position in `values`. */
  readonly status: Readonly<Record<string, string>>
  /** What the format has no place of its own for. */
  readonly extension: Readonly<Record<string, unknown>>
}

/** A data set in JSON-stat 2.0 (json-stat.org/full), as the object to be written as JSON. */
export function toJsonStat({ dimensions, values, ...content }: JsonStatContent): object {
  return {
    version: '2.0',
    class: 'dataset',
    label: content.label,
    source: content.source,
    ...(content.updated === undefined ? {} : { updated: content.updated }),
    ...(content.notes.length > 0 ? { note: content.notes } : {}),
    role: toRoles(dimensions),
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ categories }) => categories.length),
    dimension: Object.fromEntries(dimensions.map((dimension) => [dimension.id, toDimension(dimension)])),
    value: values,
    ...(Object.keys(content.status).length > 0 ? { status: content.status } : {}),
    extension: content.extension,
  }
}

function toRoles(dimensions: readonly JsonStatDimension[]) {
  const idsOf = (wanted: JsonStatDimension['role']) =>
    dimensions.filter(({ role }) => role === wanted).map(({ id }) => id)
  const roles = (['time', 'geo', 'metric'] as const).map((role) => [role, idsOf(role)] as const)
  return Object.fromEntries(roles.filter(([, ids]) => ids.length > 0))
}

function toDimension({ label, categories, unit }: JsonStatDimension) {
  return {
    label,
    category: {
      index: categories.map(({ id }) => id),
      label: Object.fromEntries(categories.map(({ id, label: name }) => [id, name])),
      ...(unit ? { unit: Object.fromEntries(categories.map(({ id }) => [id, unit])) } : {}),
    },
  }
}
