import type { Language } from '#domain/localizedText.ts'
import { currentStateWords } from '#i18n/currentStateWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { Measuring, PlaceFigure } from './placeFigures.ts'

export interface Ends {
  readonly low: PlaceFigure
  readonly high: PlaceFigure
}

/** The lowest and the highest; undefined where no place has a figure. */
export function findEnds(figures: readonly PlaceFigure[]): Ends | undefined {
  const sorted = figures.filter(({ value }) => value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
  const [low] = sorted
  const high = sorted.at(-1)
  return low && high ? { low, high } : undefined
}

/** What the map and the bars say: range, rises and falls, what is missing, the order, and why a change is shown. */
export function describeBoard(
  figures: readonly PlaceFigure[],
  { indicator, years, basis, changeKind }: Measuring,
  tell: (value: number) => string,
  language: Language,
): readonly string[] {
  const words = currentStateWords[language]
  const missing = figures.filter(({ value }) => value === null).length
  const sex = years.sex === 'total' ? [] : [words.sexOnly[years.sex]]
  return [
    ...describeRange(findEnds(figures), tell, language),
    ...(basis === 'change' ? describeDirections(figures, language) : []),
    ...(missing > 0 ? [words.missing(missing, years.year)] : []),
    ...sex,
    words.order[indicator.direction],
    ...(changeKind === 'perCent' ? [words.whyChange] : []),
  ]
}

function describeRange(
  ends: Ends | undefined,
  tell: (value: number) => string,
  language: Language,
): readonly string[] {
  if (!ends) return []
  const words = currentStateWords[language]
  const [low, high] = [tell(ends.low.value ?? 0), tell(ends.high.value ?? 0)]
  if (ends.low.value === ends.high.value) return [words.allSame(low)]
  return [
    words.range(low, spoken(ends.low.place.name, language), high, spoken(ends.high.place.name, language)),
  ]
}

function describeDirections(figures: readonly PlaceFigure[], language: Language): readonly string[] {
  const up = figures.filter(({ value }) => value !== null && value > 0).length
  const down = figures.filter(({ value }) => value !== null && value < 0).length
  return up + down === 0 ? [] : [currentStateWords[language].grown(up, down)]
}
