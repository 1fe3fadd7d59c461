import type { TrendSpec } from '#charts/trend/trendSpec.ts'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import { toMethodSettings } from '#domain/assessmentSettings.ts'
import type { GapEnds } from '#domain/gap.ts'
import { judgeGap } from '#domain/gap.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { StrategyEvent } from '#domain/strategy.ts'
import { formatChangeSize, formatShortAmount, isTooSmallToShow } from '#i18n/amount.ts'
import { formatValue } from '#i18n/format.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { GapView } from './gapModel.ts'
import { toDifferenceFigure, toGapView } from './gapModel.ts'
import type { SexGap, SexPair } from '#domain/sexGap.ts'
import { toSexGap } from '#domain/sexGap.ts'
import { toEvents } from './shownEvents.ts'

/** Women and men in one place: their lines, the difference as a line of its own, what it is in words, and its verdict. */
export interface SexGapView {
  readonly lines: TrendSpec
  readonly difference: TrendSpec
  readonly sentences: readonly string[]
  /** Undefined for a measure without a wanted way. */
  readonly verdict: GapView | undefined
}

/** Undefined where the place has no year with figures for both. */
export function toSexGapView(
  indicator: Indicator,
  place: Region,
  settings: StandingSettings,
  events: readonly StrategyEvent[],
  language: Language,
): SexGapView | undefined {
  const gap = toSexGap(indicator, place.code, toMethodSettings(settings, indicator).baseYear)
  if (!gap) return undefined
  const judged = judgeGap(gap.difference, indicator, place.code, settings)
  const words = indicatorWords[language]
  const years = [...gap.women.observations, ...gap.men.observations].map(({ year }) => year)
  const shared = {
    figure: indicator,
    unit: spoken(indicator.unit, language),
    breaks: indicator.breaks.map(({ year, text }) => ({ year, text: spoken(text, language) })),
    events: toEvents(events, years, language),
    baseYear: gap.base?.year,
    language,
  }
  return {
    lines: {
      ...shared,
      lines: [
        { id: 'women', role: 'women', label: words.sexes.women, series: gap.women },
        { id: 'men', role: 'men', label: words.sexes.men, series: gap.men },
      ],
    },
    difference: {
      ...shared,
      ...toDifferenceFigure(indicator, language),
      events: [],
      lines: [
        { id: 'difference', role: 'home', label: words.difference[gap.larger], series: gap.difference },
      ],
    },
    sentences: tellGap(gap, indicator, language),
    verdict: toGapView(
      judged,
      indicator,
      { base: gap.base && toEnds(gap.base), latest: toEnds(gap.latest) },
      { releaseYear: settings.releaseYear, language },
    ),
  }
}

function toEnds({ women, men }: SexPair): GapEnds {
  return { low: Math.min(women, men), high: Math.max(women, men) }
}

/** "År 2022 var skillnaden 3,8 dagar: kvinnor 26,8 och män 23,0. År 2018 var den 4,2 dagar, så den har minskat." */
function tellGap(gap: SexGap, indicator: Indicator, language: Language): readonly string[] {
  const words = indicatorWords[language]
  const { latest, base, larger } = gap
  const size = (pair: SexPair) => formatChangeSize(pair.gap, indicator, language)
  const isNone = (pair: SexPair) => isTooSmallToShow(pair.gap, indicator.decimals)
  const value = (one: number) => formatValue(one, indicator, language)
  const today = isNone(latest)
    ? words.noGap(latest.year, formatShortAmount(latest.women, indicator, language))
    : words.gap(latest.year, size(latest), value(latest.women), value(latest.men))
  if (!base) return [today]
  if (isNone(base)) return [today, words.noGapThen(base.year)]
  const isTurned = !isNone(latest) && larger !== (base.gap < 0 ? 'men' : 'women')
  if (isTurned) return [today, words.gapTurned(base.year, size(base))]
  return [today, words.gapThen(base.year, size(base), toDevelopment(base, latest, indicator.decimals))]
}

/** Whether a difference has grown, judged by what is shown. */
function toDevelopment(base: SexPair, latest: SexPair, decimals: number): 'grown' | 'shrunk' | 'same' {
  const shown = (pair: SexPair) => Number(Math.abs(pair.gap).toFixed(decimals))
  if (shown(base) === shown(latest)) return 'same'
  return shown(latest) > shown(base) ? 'grown' : 'shrunk'
}
