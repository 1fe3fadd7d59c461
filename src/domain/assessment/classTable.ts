import type { Status } from './assessment.ts'

/** One class of a method: the method's own label for it, the dashboard's status, and where it begins. */
export interface MethodClass {
  readonly label: string
  readonly status: Status
  /** The least value of the class; −∞ for the worst class. */
  readonly from: number
  /** Whether `from` itself belongs to this class, or to the one below. */
  readonly isFromIncluded: boolean
}

/** The classes of a method, best first; the last one takes all that is left. */
export type ClassTable = readonly [MethodClass, ...MethodClass[]]

/** A class of all values above a border. */
export function above(from: number, label: string, status: Status): MethodClass {
  return { label, status, from, isFromIncluded: false }
}

/** A class of all values from a border up, the border included. */
export function atLeast(from: number, label: string, status: Status): MethodClass {
  return { label, status, from, isFromIncluded: true }
}

/** The class of all that is left. */
export function otherwise(label: string, status: Status): MethodClass {
  return { label, status, from: Number.NEGATIVE_INFINITY, isFromIncluded: true }
}

export function classify(value: number, table: ClassTable): MethodClass {
  return table.find((candidate) => isWithin(value, candidate)) ?? worstOf(table)
}

function isWithin(value: number, { from, isFromIncluded }: MethodClass): boolean {
  return isFromIncluded ? value >= from : value > from
}

export function bestOf(table: ClassTable): MethodClass {
  return table[0]
}

export function worstOf(table: ClassTable): MethodClass {
  return table.at(-1) ?? table[0]
}

/**
 * The table with its positive borders made smaller, as a measure nears its natural limit. `factor` is 0 to 1; at 0
 * nothing more can be asked, so standing still is in the best class.
 */
export function shrinkProgress(table: ClassTable, factor: number): ClassTable {
  if (factor === 1) return table
  const shrink = (one: MethodClass): MethodClass =>
    one.from > 0
      ? { ...one, from: one.from * factor, isFromIncluded: one.isFromIncluded || factor === 0 }
      : one
  const [best, ...others] = table
  return [shrink(best), ...others.map(shrink)]
}
