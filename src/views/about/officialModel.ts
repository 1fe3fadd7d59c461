import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Strategy } from '#domain/strategy.ts'
import { aboutWords } from '#i18n/aboutWords.ts'
import { describeTarget } from '#i18n/targetWords.ts'
import { paths } from '#paths.ts'
import { spoken } from '../indicatorRow.ts'

interface ToldTarget {
  readonly path: string
  readonly title: LocalizedText
  /** Undefined for a share, whose value carries its per cent sign. */
  readonly unit: LocalizedText | undefined
  /** "Målvärde 98 % år 2025, nationellt mål". */
  readonly text: string
  readonly basis: LocalizedText
}

export interface OfficialView {
  readonly intro: string
  /** What each kind of information is: its name and what it covers. */
  readonly kinds: readonly { readonly name: string; readonly text: string }[]
  readonly targetsIntro: string
  readonly targets: readonly ToldTarget[]
}

/** What is the region's own, what is proposed here and what is computed, counted from the strategy. */
export function toOfficialView(strategy: Strategy, language: Language): OfficialView {
  const words = aboutWords[language].official
  const goals = strategy.focusAreas.flatMap((area) => area.goals)
  const proposals = goals.filter(({ status }) => status === 'proposal').length
  const targets = strategy.indicators.flatMap((indicator) => toTarget(indicator, language))
  const isAnyRegional = strategy.indicators.some(({ target }) => target?.level === 'regional')
  return {
    intro: words.intro(spoken(strategy.owner, language)),
    kinds: [
      {
        name: words.kinds.adopted,
        text: words.adopted(strategy.vision.perspectives.length, strategy.focusAreas.length),
      },
      { name: words.kinds.proposal, text: words.proposal(proposals, goals.length) },
      { name: words.kinds.computed, text: words.computed },
    ],
    targetsIntro: [
      words.targetsIntro(targets.length, strategy.indicators.length),
      ...(isAnyRegional ? [] : [words.noRegional]),
    ].join(' '),
    targets,
  }
}

function toTarget(indicator: IndicatorSummary, language: Language): readonly ToldTarget[] {
  const { id, title, unit, valueKind, target } = indicator
  if (!target) return []
  return [
    {
      path: paths.indicator(id),
      title,
      unit: valueKind === 'percent' ? undefined : unit,
      text: describeTarget(target, indicator, language),
      basis: target.basis,
    },
  ]
}
