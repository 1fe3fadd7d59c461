import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import type { Strategy } from '#domain/strategy.ts'
import { embedWords } from '#i18n/embedWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import type { LoadState } from '#ui/loadState.ts'
import type { Embeddable } from './embeddedCharts.ts'
import { findEmbeddable } from './embeddedCharts.ts'
import { EmbeddedBoard } from './EmbeddedBoard.tsx'
import { IndicatorPicture } from './IndicatorPicture.tsx'
import { PlaceGroupFrame } from './PlaceGroupFrame.tsx'
import { toPictureHeadline } from './pictureHeadline.ts'
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

/** The chart that the address names, as it stands on its page, with what it says. */
export function EmbeddedChart({ chart, ...shown }: EmbeddedChartProps) {
  const language = useLanguage()
  const { toRegionHref } = usePageAddress()
  const { strategy, ...request } = { ...shown, events: shown.strategy.events, language }
  const found = findEmbeddable(chart, { ...request, toRegionHref })
  if (found?.kind === 'board') return <EmbeddedBoard sex={found.sex} {...request} />
  return (
    <IndicatorPicture indicator={request.indicator} headline={found && toPictureHeadline(found, request)}>
      <Chart found={found} {...request} strategy={strategy} />
    </IndicatorPicture>
  )
}

interface ChartProps extends Omit<EmbeddedChartProps, 'chart'> {
  readonly found: Exclude<Embeddable, { readonly kind: 'board' }> | undefined
}

function Chart({ found, indicator, strategy, settings, places, catalogue }: ChartProps) {
  const words = useWords(embedWords)
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
    case 'spread':
      return <SpreadFrame view={found.view} indicator={indicator} place={places.home} />
    case 'places':
      return <PlaceGroupFrame group={found.group} indicator={indicator} places={places} />
    case undefined:
      return <p>{words.unknownChart}</p>
  }
}
