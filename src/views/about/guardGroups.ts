import type { Reason, ReasonCode } from '#domain/assessment/assessment.ts'
import { guardLimits } from '#domain/assessment/guardLimits.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findIndicator } from '#domain/strategy.ts'
import { guardWords } from '#i18n/guardWords.ts'
import { describeReason } from '#i18n/reasonWords.ts'
import { paths } from '#paths.ts'

type GuardGroupId = 'refused' | 'otherwise' | 'beside'

export interface Guard {
  readonly code: ReasonCode
  /** As it stands beside an indicator. */
  readonly text: string
  /** When it stands there, with its limits. */
  readonly when: string
  /** How many of the home region's indicators it stands beside, and one of them. */
  readonly count: number
  readonly example: { readonly path: string; readonly title: LocalizedText } | undefined
}

export interface GuardGroup {
  readonly id: GuardGroupId
  readonly guards: readonly Guard[]
}

/** Every reason there is: what it does to the verdict, and words for it where no indicator has it now. */
function toGuards(baseYear: number) {
  const nextYear = baseYear + 1
  const laterYear = baseYear + 2
  return {
    noData: ['refused', { code: 'noData' }],
    notPublishedForRegion: ['refused', { code: 'notPublishedForRegion' }],
    noDirection: ['refused', { code: 'noDirection' }],
    outOfRange: ['refused', { code: 'outOfRange' }],
    signChanges: ['refused', { code: 'signChanges' }],
    needsTarget: ['refused', { code: 'needsTarget' }],
    tooFewPoints: ['refused', { code: 'tooFewPoints', count: 1, since: baseYear }],
    tooFewSurveys: ['refused', { code: 'tooFewSurveys', count: guardLimits.surveys - 1 }],
    smallNumbers: ['refused', { code: 'smallNumbers' }],
    laterBaseYear: ['otherwise', { code: 'laterBaseYear', wanted: baseYear, used: nextYear, isBreak: false }],
    sexesApart: ['otherwise', { code: 'sexesApart', sex: 'women' }],
    absoluteChange: ['otherwise', { code: 'absoluteChange' }],
    zeroReplaced: ['otherwise', { code: 'zeroReplaced' }],
    withinMargin: ['otherwise', { code: 'withinMargin' }],
    linearPace: ['otherwise', { code: 'linearPace' }],
    targetElsewhere: ['otherwise', { code: 'targetElsewhere' }],
    targetMetAtStart: ['otherwise', { code: 'targetMetAtStart' }],
    targetMetAndLost: ['otherwise', { code: 'targetMetAndLost' }],
    unchanged: ['otherwise', { code: 'unchanged' }],
    onlyTwoPoints: ['beside', { code: 'onlyTwoPoints', from: baseYear, to: laterYear }],
    nearBorder: ['beside', { code: 'nearBorder', neighbour: 'noProgress' }],
    revised: ['beside', { code: 'revised', before: 'noProgress' }],
    withinRounding: ['beside', { code: 'withinRounding' }],
    lastYearTurned: ['beside', { code: 'lastYearTurned', year: laterYear }],
    unknownMargin: ['beside', { code: 'unknownMargin' }],
    oldData: ['beside', { code: 'oldData', year: baseYear }],
    targetPassed: ['beside', { code: 'targetPassed', year: laterYear }],
    tinyBase: ['beside', { code: 'tinyBase', linearPace: 0.5 }],
  } as const satisfies Record<ReasonCode, readonly [GuardGroupId, Reason]>
}

const groupIds: readonly GuardGroupId[] = ['refused', 'otherwise', 'beside']

/** The rules that keep a formula from answering when it should not, worded as they stand in the dashboard. */
export function toGuardGroups(strategy: Strategy, language: Language): readonly GuardGroup[] {
  const guards = Object.values(toGuards(strategy.baseYear))
  return groupIds.map((id) => ({
    id,
    guards: guards.filter(([group]) => group === id).map(([, sample]) => toGuard(strategy, sample, language)),
  }))
}

function toGuard(strategy: Strategy, sample: Reason, language: Language): Guard {
  const { code } = sample
  const found = strategy.standings.flatMap(({ indicator, verdict }) => {
    const reason = verdict.reasons.find((candidate) => candidate.code === code)
    return reason ? [{ reason, indicator: findIndicator(strategy, indicator) }] : []
  })
  const [first] = found
  return {
    code,
    text: describeReason(first?.reason ?? sample, false, language),
    when: guardWords[language].when[code],
    count: found.length,
    example: first?.indicator && {
      path: paths.indicator(first.indicator.id),
      title: first.indicator.title,
    },
  }
}
