import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Goal, Strategy } from '#domain/strategy.ts'
import {
  findGoalOfIndicator,
  findIndicator,
  findPerspectivesOfIndicator,
  findSiblings,
  indicatorIdsInTree,
} from '#domain/strategy.ts'
import { formatList } from '#i18n/format.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import type { Crumb } from '#ui/Breadcrumbs.tsx'
import { spoken } from '../indicatorRow.ts'

/** Where an indicator stands in the strategy, in words and links. */
export interface IndicatorPlace {
  readonly crumbs: readonly Crumb[]
  /** The goal it follows up; none for those that only follow up a perspective. */
  readonly goal: Goal | undefined
  /** "Följer också upp perspektivet hållbarhet." */
  readonly perspectives: string | undefined
  readonly previous: Crumb | undefined
  readonly next: Crumb | undefined
}

export function toIndicatorPlace(strategy: Strategy, id: string, language: Language): IndicatorPlace {
  const words = indicatorWords[language]
  const found = findGoalOfIndicator(strategy, id)
  const titles = findPerspectivesOfIndicator(strategy, id).map(({ title }) => spoken(title, language))
  const names = formatList(titles, language)
  const toSentence = found ? words.alsoFollows : words.follows
  const { previous, next } = findSiblings(toIndicatorsInOrder(strategy), id)
  return {
    crumbs: found
      ? [
          { path: paths.overview(), title: shellWords[language].vision },
          {
            path: paths.focusArea(found.area.id),
            title: `${found.area.number} ${spoken(found.area.title, language)}`,
          },
          { path: paths.goal(found.goal.id), title: spoken(found.goal.title, language) },
        ]
      : [
          {
            path: paths.overview(),
            title: titles.length > 0 ? words.perspective(names) : shellWords[language].vision,
          },
        ],
    goal: found?.goal,
    perspectives: titles.length > 0 ? toSentence(names, titles.length === 1) : undefined,
    previous: previous && toCrumb(previous, language),
    next: next && toCrumb(next, language),
  }
}

function toCrumb({ id, title }: IndicatorSummary, language: Language): Crumb {
  return { path: paths.indicator(id), title: spoken(title, language) }
}

/** Every indicator once: goal by goal, then those of the perspectives, then any that hang nowhere. */
export function toIndicatorsInOrder(strategy: Strategy): readonly IndicatorSummary[] {
  const ids = [
    ...indicatorIdsInTree(strategy),
    ...strategy.horizontal.flatMap(({ indicators }) => indicators),
    ...strategy.indicators.map(({ id }) => id),
  ]
  return [...new Set(ids)].flatMap((id) => findIndicator(strategy, id) ?? [])
}
