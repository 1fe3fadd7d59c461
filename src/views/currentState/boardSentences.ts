import type { Language } from '#domain/localizedText.ts'
import type { PlaceFigure } from '#domain/municipalityFigures.ts'
import { findEnds } from '#domain/ranking.ts'
import { currentStateWords } from '#i18n/currentStateWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { Measuring } from './measuring.ts'

/** What the map and the bars say: range, rises and falls, what is missing, the order, and why a change is shown. */
export function describeBoard(
  { indicator, sex, years, basis, changeKind, figures }: Measuring,
  tell: (value: number) => string,
  language: Language,
): readonly string[] {
  const words = currentStateWords[language]
  const missing = figures.filter(({ value }) => value === null).length
  return [
    ...describeRange(figures, tell, language),
    ...(basis === 'change' ? describeDirections(figures, language) : []),
    ...(missing > 0 ? [words.missing(missing, years.year)] : []),
    ...(sex === 'total' ? [] : [words.sexOnly[sex]]),
    indicator.isTotal && basis === 'value' ? words.orderOfTotals : words.order[indicator.direction],
    ...(changeKind === 'perCent' ? [words.whyChange] : []),
  ]
}

function describeRange(
  figures: readonly PlaceFigure[],
  tell: (value: number) => string,
  language: Language,
): readonly string[] {
  const ends = findEnds(figures)
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
