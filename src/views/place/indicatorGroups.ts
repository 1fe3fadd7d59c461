import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Strategy } from '#domain/strategy.ts'
import { placePageWords } from '#i18n/placePageWords.ts'
import { spoken } from '../indicatorRow.ts'

/** Indicators that follow one goal, or one perspective. */
interface IndicatorPart {
  readonly id: string
  readonly title: LocalizedText
  readonly indicators: readonly string[]
}

/** A focus area with its goals, or last the perspectives, whose indicators hang under no goal. */
export interface IndicatorGroup {
  readonly id: string
  /** "1 Hög livskvalitet i attraktiva livsmiljöer". */
  readonly title: string
  readonly parts: readonly IndicatorPart[]
}

/** The indicators where they hang in the strategy, each once; what has none is left out. */
export function groupIndicators(
  strategy: Strategy,
  wanted: ReadonlySet<string>,
  language: Language,
): readonly IndicatorGroup[] {
  const left = new Set(wanted)
  const take = (ids: readonly string[]) => ids.filter((id) => left.delete(id))
  const areas = strategy.focusAreas.map(({ id, number, title, goals }) => ({
    id,
    title: `${number} ${spoken(title, language)}`,
    parts: goals.map((goal) => ({ id: goal.id, title: goal.title, indicators: take(goal.indicators) })),
  }))
  const perspectives = strategy.vision.perspectives.map(({ id, title }) => ({
    id,
    title,
    indicators: take(
      strategy.horizontal
        .filter(({ perspective }) => perspective === id)
        .flatMap(({ indicators }) => indicators),
    ),
  }))
  return [...areas, { id: 'perspektiv', title: placePageWords[language].perspectives, parts: perspectives }]
    .map((group) => ({ ...group, parts: group.parts.filter(({ indicators }) => indicators.length > 0) }))
    .filter(({ parts }) => parts.length > 0)
}
