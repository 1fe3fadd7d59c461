import type { Sex } from '#domain/series.ts'
import type { SexChoice } from './trendAddress.ts'

/** What can be chosen among the sexes a place has figures for. */
export function offerSexes(published: readonly Sex[]): readonly SexChoice[] {
  const hasBoth = published.includes('women') && published.includes('men')
  return hasBoth ? [...published, 'both'] : published
}

/** The wish where it is offered, else how the place is told: the total, or women and men where only they are published. */
export function findSexChoice(wished: SexChoice | undefined, published: readonly Sex[]): SexChoice {
  const offered = offerSexes(published)
  if (wished && offered.includes(wished)) return wished
  if (published.includes('total') || published.length === 0) return 'total'
  return offered.includes('both') ? 'both' : (published[0] ?? 'total')
}

/** The one sex of a choice that others are compared by. */
export function toSingleSex(choice: SexChoice, published: readonly Sex[]): Sex {
  if (choice !== 'both') return choice
  return published[0] ?? 'total'
}

export function toSexes(choice: SexChoice): readonly Sex[] {
  return choice === 'both' ? ['women', 'men'] : [choice]
}
