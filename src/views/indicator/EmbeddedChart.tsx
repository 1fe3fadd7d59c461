import { useQuery } from '@tanstack/react-query'
import { boundariesQuery } from '#api/queries.ts'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Strategy } from '#domain/strategy.ts'
import { embedWords } from '#i18n/embedWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { toLoadState } from '../toLoadState.ts'
import { findEmbeddable } from './embeddedCharts.ts'
import { MunicipalityBoardFrame } from './MunicipalityBoardFrame.tsx'
import { PlaceGroupFrame } from './PlaceGroupFrame.tsx'
import type { Places } from './places.ts'
import { SexDifferenceFrame, SexLinesFrame } from './SexFrames.tsx'
import { SpreadFrame } from './SpreadFrame.tsx'
import { TrendSection } from './TrendSection.tsx'
import { usePageAddress } from './usePageAddress.ts'

interface EmbeddedChartProps {
  /** As `ChartActions` names it. */
  readonly chart: string
  readonly indicator: Indicator
  readonly strategy: Strategy
  readonly settings: StandingSettings
  readonly places: Places
}

/** The chart that the address names, as it stands on its page. */
export function EmbeddedChart({ chart, indicator, strategy, settings, places }: EmbeddedChartProps) {
  const words = useWords(embedWords)
  const language = useLanguage()
  const { toRegionHref } = usePageAddress()
  const boundaries = toLoadState(useQuery(boundariesQuery()))
  const { events } = strategy
  const found = findEmbeddable(chart, { indicator, settings, places, events, language, toRegionHref })
  switch (found?.kind) {
    case 'trend':
      return <TrendSection indicator={indicator} strategy={strategy} settings={settings} places={places} />
    case 'sexLines':
      return <SexLinesFrame view={found.view} indicator={indicator} place={places.chosen} />
    case 'sexDifference':
      return <SexDifferenceFrame view={found.view} indicator={indicator} place={places.chosen} />
    case 'board':
      return (
        <MunicipalityBoardFrame
          board={found.board}
          indicator={indicator}
          boundaries={boundaries}
          places={places}
        />
      )
    case 'spread':
      return <SpreadFrame view={found.view} indicator={indicator} place={places.home} />
    case 'places':
      return <PlaceGroupFrame group={found.group} indicator={indicator} places={places} />
    case undefined:
      return <p>{words.unknownChart}</p>
  }
}
