import type { Status } from './assessment.ts'
import type { ClassTable } from './classTable.ts'
import { classify } from './classTable.ts'
import type { Measurement } from './measurement.ts'

/** How near a border is near: the share of it that lies between. */
export const nearShare = 0.05

/** The status on the other side of a class border that the value lies within 5 % of; undefined when none is that near. */
export function findNearStatus({ value, classes }: Measurement): Status | undefined {
  if (value === null) return undefined
  const here = classify(value, classes).status
  for (const [index, { from, status }] of classes.slice(0, -1).entries()) {
    if (Math.abs(value - from) > toReach(from, classes)) continue
    const below = classes[index + 1]?.status ?? status
    const neighbour = here === status ? below : status
    if (neighbour !== here) return neighbour
  }
  return undefined
}

/** 5 % of the border; for a border at zero, of the border nearest to it. */
function toReach(border: number, classes: ClassTable): number {
  if (border !== 0) return nearShare * Math.abs(border)
  const sizes = classes.map(({ from }) => Math.abs(from)).filter((size) => size > 0 && Number.isFinite(size))
  return nearShare * Math.min(...sizes)
}
