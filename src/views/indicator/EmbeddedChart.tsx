import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import type { Strategy } from '#domain/strategy.ts'
import { embedWords } from '#i18n/embedWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import type { LoadState } from '#ui/loadState.ts'
import { findEmbeddable } from './embeddedCharts.ts'
import { EmbeddedBoard } from './EmbeddedBoard.tsx'
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
  readonly catalogue: LoadState<RegionCatalogue>
}

/** The chart that the address names, as it stands on its page. */
export function EmbeddedChart({
  chart,
  indicator,
  strategy,
  settings,
  places,
  catalogue,
}: EmbeddedChartProps) {
  const words = useWords(embedWords)
  const language = useLanguage()
  const { toRegionHref } = usePageAddress()
  const { events } = strategy
  const found = findEmbeddable(chart, { indicator, settings, places, events, language, toRegionHref })
  switch (found?.kind) {
    case 'trend':
      return (
        <TrendSection
          indicator={indicator}
          strategy={strategy}
          settings={settings}
          places={places}
          catalogue={catalogue}
        />
      )
    case 'sexLines':
      return <SexLinesFrame view={found.view} indicator={indicator} place={places.chosen} />
    case 'sexDifference':
      return <SexDifferenceFrame view={found.view} indicator={indicator} place={places.chosen} />
    case 'board':
      return <EmbeddedBoard sex={found.sex} indicator={indicator} settings={settings} places={places} />
    case 'spread':
      return <SpreadFrame view={found.view} indicator={indicator} place={places.home} />
    case 'places':
      return <PlaceGroupFrame group={found.group} indicator={indicator} places={places} />
    case undefined:
      return <p>{words.unknownChart}</p>
  }
}
