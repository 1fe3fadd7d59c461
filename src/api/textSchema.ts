import * as v from 'valibot'

/** Lower case, a–z 0–9 and hyphen. The first character keeps `__proto__` and its kin out. */
export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/u))

/** SCB's codes: two digits for the country (00) and counties, four for municipalities. */
export const regionCodeSchema = v.pipe(v.string(), v.regex(/^\d{2}(\d{2})?$/u))

export const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200))

export const finiteSchema = v.pipe(v.number(), v.finite())

export const textSchema = v.object({ sv: v.string(), en: v.optional(v.string()) })

/** Only addresses that a page may link to. */
export const linkSchema = v.pipe(v.string(), v.regex(/^(https:\/\/|mailto:)/u))

export const titledSchema = v.object({ id: idSchema, title: textSchema })

export interface TolerantList<Item> {
  readonly items: Item[]
  readonly findings: { readonly id: string; readonly problem: string }[]
}

/** A list in which a bad item is left out and reported, and the others stand. */
export function tolerantList<Item>(item: v.GenericSchema<unknown, Item>) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((candidates): TolerantList<Item> => {
      const list: TolerantList<Item> = { items: [], findings: [] }
      candidates.forEach((candidate, index) => {
        const parsed = v.safeParse(item, candidate)
        if (parsed.success) list.items.push(parsed.output)
        else list.findings.push({ id: nameOf(candidate, index), problem: describeIssue(parsed.issues[0]) })
      })
      return list
    }),
  )
}

function nameOf(candidate: unknown, index: number): string {
  const named = v.safeParse(
    v.union([v.object({ id: v.string() }), v.object({ indicator: v.string() })]),
    candidate,
  )
  if (!named.success) return `#${index}`
  return 'id' in named.output ? named.output.id : named.output.indicator
}

/** Where in the answer, and what is wrong with it: `target.value: Expected number but received "98,0"`. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  return path ? `${path}: ${issue.message}` : issue.message
}
