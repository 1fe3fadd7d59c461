import type { AssessmentInput, MethodId, Status } from './assessment.ts'
import { assess } from './assess.ts'

/** A latest value from which on the verdict would have been another, and which. */
interface TurningPoint {
  readonly value: number
  readonly status: Status
}

export interface TurningPoints {
  /** The nearest latest value that would have given another verdict, on the wanted side and on the other. */
  readonly better: TurningPoint | undefined
  readonly worse: TurningPoint | undefined
}

const doublings = 60
const halvings = 60
const firstStep = 1e-6

/**
 * How far the latest value is from another verdict. Searched for with the method itself, so that it holds for every
 * method and guard: steps that double until the verdict changes, then halved down to the border. Values beyond the
 * measure's limit, or below zero for a measure that never is, are not told of.
 */
export function findTurningPoints(input: AssessmentInput, method: MethodId): TurningPoints {
  const upwards = findTurningPoint(input, method, 1)
  const downwards = findTurningPoint(input, method, -1)
  return input.direction === 'up'
    ? { better: upwards, worse: downwards }
    : { better: downwards, worse: upwards }
}

function findTurningPoint(input: AssessmentInput, method: MethodId, way: 1 | -1): TurningPoint | undefined {
  const { base, latest } = input
  const statusAt = (value: number) => assess({ ...input, latest: { ...latest, value } }, method).status
  const here = statusAt(latest.value)
  const scale = Math.max(Math.abs(base.value), Math.abs(latest.value), Number.MIN_VALUE)
  let near = latest.value
  let far = latest.value
  for (let step = firstStep * scale, count = 0; statusAt(far) === here; step *= 2, count += 1) {
    if (count > doublings || !isPossible(near, input)) return undefined
    near = far
    far = latest.value + way * step
  }
  for (let count = 0; count < halvings; count += 1) {
    const middle = (near + far) / 2
    if (statusAt(middle) === here) near = middle
    else far = middle
  }
  const status = statusAt(far)
  if (status === 'notAssessable' || !isPossible(far, input)) return undefined
  return { value: far, status: settle(statusAt, far, way, scale) }
}

/** Just beyond the border: standing exactly still is a class of one value, and not what one would come to. */
function settle(statusAt: (value: number) => Status, border: number, way: 1 | -1, scale: number): Status {
  const beyond = statusAt(border + way * firstStep * scale)
  return beyond === 'notAssessable' ? statusAt(border) : beyond
}

function isPossible(value: number, { base, latest, limit }: AssessmentInput): boolean {
  const isNeverNegative = base.value >= 0 && latest.value >= 0
  if (isNeverNegative && value < 0) return false
  return limit === undefined || value <= limit
}
