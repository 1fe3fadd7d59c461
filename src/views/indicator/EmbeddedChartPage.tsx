import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { indicatorQuery } from '#api/queries.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import { findIndicator } from '#domain/strategy.ts'
import { embedWords } from '#i18n/embedWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded } from '#ui/loadState.ts'
import { PictureView } from '../PictureView.tsx'
import { spoken } from '../indicatorRow.ts'
import { toLoadState } from '../toLoadState.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { EmbeddedChart } from './EmbeddedChart.tsx'
import { toPlaces } from './places.ts'

/** One of an indicator's charts alone, for a frame on another website; in the state the address says. */
export default function EmbeddedChartPage() {
  const { id = '' } = useParams()
  return (
    <LoadPanel state={useStrategyInRegion()} size="chart">
      {(loaded) => {
        const summary = findIndicator(loaded.strategy, id)
        return summary ? <EmbeddedIndicator key={id} summary={summary} loaded={loaded} /> : <Unknown />
      }}
    </LoadPanel>
  )
}

function EmbeddedIndicator({ summary, loaded }: { summary: IndicatorSummary; loaded: StrategyInRegion }) {
  const language = useLanguage()
  const { chart = 'utveckling' } = useParams()
  const { strategy, region, settings, catalogue } = loaded
  const state = toLoadState(useQuery(indicatorQuery(summary.id)))
  const known = findLoaded(catalogue)
  const places = useMemo(
    () => toPlaces(strategy, region, known, language),
    [strategy, region, known, language],
  )
  return (
    <PictureView title={spoken(summary.title, language)} path={paths.indicator(summary.id)}>
      <LoadPanel state={state} size="chart">
        {(indicator) => (
          <LoadPanel state={catalogue} size="chart">
            {() => (
              <EmbeddedChart
                chart={chart}
                indicator={indicator}
                strategy={strategy}
                settings={settings}
                places={places}
                catalogue={catalogue}
              />
            )}
          </LoadPanel>
        )}
      </LoadPanel>
    </PictureView>
  )
}

/** The address names an indicator that is not there. */
function Unknown() {
  const words = useWords(embedWords)
  const { indicators } = useWords(shellWords).views
  return (
    <PictureView title={words.unknownTitle} path={paths.indicators()} viewTitle={indicators}>
      <p>{words.unknownChart}</p>
    </PictureView>
  )
}
