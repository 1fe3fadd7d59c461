import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { toTrendTable } from '#charts/trend/toTrendTable.ts'
import { TrendChart } from '#charts/trend/TrendChart.tsx'
import type { Indicator } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { ChartActions } from '../ChartActions.tsx'
import { spoken } from '../indicatorRow.ts'
import type { SexGapView } from './sexGapModel.ts'
import { toSourceLine } from './sourceLine.ts'
import { usePageAddress } from './usePageAddress.ts'

interface SexFrameProps {
  readonly view: SexGapView
  readonly indicator: Indicator
  readonly place: Region
}

/** Women's and men's lines in one place. */
export function SexLinesFrame({ view, indicator, place }: SexFrameProps) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const { toEnlargement } = usePageAddress()
  return (
    <ChartFrame
      title={words.sexTrend(spoken(indicator.title, language), spoken(place.name, language))}
      level={3}
      drawing="lines"
      source={toSourceLine(indicator, false, language)}
      table={toTrendTable(view.lines)}
      enlargement={toEnlargement('kon')}
      actions={<ChartActions chart="kon" indicator={indicator} place={place} />}
    >
      <TrendChart spec={view.lines} />
    </ChartFrame>
  )
}

/** The difference between women and men as a line of its own. */
export function SexDifferenceFrame({ view, indicator, place }: SexFrameProps) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const { toEnlargement } = usePageAddress()
  return (
    <ChartFrame
      title={words.sexDifference}
      level={3}
      drawing="lines"
      source={toSourceLine(indicator, true, language)}
      table={toTrendTable(view.difference)}
      enlargement={toEnlargement('kon-skillnad')}
      actions={<ChartActions chart="kon-skillnad" indicator={indicator} place={place} isComputed />}
    >
      <TrendChart spec={view.difference} />
    </ChartFrame>
  )
}
