import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { indicatorQuery } from '#api/queries.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import { findIndicator } from '#domain/strategy.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded } from '#ui/loadState.ts'
import { toLoadState } from '../toLoadState.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { EmbeddedChart } from './EmbeddedChart.tsx'
import { IndicatorPicture } from './IndicatorPicture.tsx'
import { toPlaces } from './places.ts'
import { UnknownChart } from './UnknownChart.tsx'

/** One of an indicator's charts alone: on a slide, or in a frame on another website; in the state the address says. */
export default function EmbeddedChartPage() {
  const { id = '' } = useParams()
  return (
    <LoadPanel state={useStrategyInRegion()} size="chart">
      {(loaded) => {
        const summary = findIndicator(loaded.strategy, id)
        return summary ? <EmbeddedIndicator key={id} summary={summary} loaded={loaded} /> : <UnknownChart />
      }}
    </LoadPanel>
  )
}

function EmbeddedIndicator({ summary, loaded }: { summary: IndicatorSummary; loaded: StrategyInRegion }) {
  const language = useLanguage()
  const { chart = 'utveckling' } = useParams()
  const { strategy, region, settings, catalogue } = loaded
  const state = toLoadState(useQuery(indicatorQuery(summary.id)))
  const indicator = findLoaded(state)
  const known = findLoaded(catalogue)
  const places = useMemo(
    () => toPlaces(strategy, region, known, language),
    [strategy, region, known, language],
  )
  if (indicator && known)
    return (
      <EmbeddedChart
        chart={chart}
        indicator={indicator}
        strategy={strategy}
        settings={settings}
        places={places}
        catalogue={catalogue}
      />
    )
  return (
    <IndicatorPicture indicator={summary}>
      <LoadPanel state={state} size="chart">
        {() => (
          <LoadPanel state={catalogue} size="chart">
            {() => null}
          </LoadPanel>
        )}
      </LoadPanel>
    </IndicatorPicture>
  )
}
