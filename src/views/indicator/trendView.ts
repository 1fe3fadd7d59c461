import type { TrendSpec } from '#charts/trend/trendSpec.ts'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import { toHeadline } from '#i18n/headline.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { sexWords } from '#i18n/sexWords.ts'
import { spoken } from '../indicatorRow.ts'
import { toHeadlineFacts } from './headlineModel.ts'
import { toSourceLine } from './sourceLine.ts'
import { tellOthersShown, toTrendNotes } from './trend/trendRemarks.ts'
import { isAsOpened, tellLines, tellState } from './trend/trendState.ts'
import type { Drawn } from './trendModel.ts'
import { toShownOutlook, toTrend } from './trendModel.ts'

/** The section on the place's development: the picture, what it says to who cannot see it, and what is said of it. */
export interface TrendView {
  readonly title: string
  readonly spec: TrendSpec
  /** The page's headline, how the value stands to the path, and where it is heading; else what is drawn, line by line. */
  readonly description: string
  /** Whose lines are drawn where the place has none, and what was chosen. */
  readonly summary: string | undefined
  readonly source: string
  readonly notes: readonly string[]
}

export function toTrendView(drawn: Drawn, settings: StandingSettings): TrendView {
  const { indicator, places, choice, standing, language } = drawn
  const outlook = toShownOutlook(drawn)
  const spec = toTrend(drawn)
  const state = tellState(drawn)
  const summary = [tellOthersShown(drawn, spec), ...state].filter(Boolean).join(' ')
  const headline = () => toHeadline(toHeadlineFacts(indicator, places, standing, settings), language)
  const isComputed = choice.relative !== undefined
  return {
    title: toTitle(drawn),
    spec,
    description: (isAsOpened(drawn)
      ? [...headline(), ...outlook.sentences]
      : [...state, ...tellLines(spec)]
    ).join(' '),
    summary: summary === '' ? undefined : summary,
    source: [toSourceLine(indicator, isComputed, language), outlook.origin].filter(Boolean).join(' '),
    notes: [...outlook.notes, ...toTrendNotes(drawn, spec)],
  }
}

/** "Ohälsotal, Kiruna"; with the sex where it is one alone, or both where the place is told by the total. */
function toTitle({ indicator, places, choice, language }: Drawn): string {
  const words = indicatorWords[language]
  const [title, place] = [spoken(indicator.title, language), spoken(places.chosen.name, language)]
  if (choice.isToldSex) return words.heading(title, place)
  if (choice.sex === 'both') return words.sexTrend(title, place)
  return words.heading(title, `${place}, ${sexWords[language][choice.sex]}`)
}
