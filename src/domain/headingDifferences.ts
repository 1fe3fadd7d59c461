import type { Heading } from './assessment/heading.ts'
import { toHeading } from './assessment/heading.ts'
import type { Standing } from './standing.ts'

/** A measure that goes one way in a place and the other way in the whole it is a part of. */
export interface HeadingDifference {
  readonly place: Standing
  readonly whole: Standing
}

export interface HeadingDifferences {
  /** Improves in the place, worsens in the whole. */
  readonly better: readonly HeadingDifference[]
  /** Worsens in the place, improves in the whole. */
  readonly worse: readonly HeadingDifference[]
}

/** Verdicts that point apart, in the order of the place's standings. What stands still points nowhere. */
export function findHeadingDifferences(
  place: readonly Standing[],
  whole: readonly Standing[],
): HeadingDifferences {
  const pairs = place.flatMap((standing) => {
    const other = whole.find(({ indicator }) => indicator === standing.indicator)
    return other ? [{ place: standing, whole: other }] : []
  })
  const apart = (own: Heading, other: Heading) =>
    pairs.filter((pair) => headingOf(pair.place) === own && headingOf(pair.whole) === other)
  return { better: apart('improving', 'worsening'), worse: apart('worsening', 'improving') }
}

const headingOf = ({ verdict }: Standing) => toHeading(verdict.status)
