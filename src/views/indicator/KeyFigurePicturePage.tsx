import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { indicatorQuery } from '#api/queries.ts'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import type { IndicatorSummary } from '#domain/indicator.ts'
import { findIndicator } from '#domain/strategy.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { paths } from '#paths.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded, mapLoaded } from '#ui/loadState.ts'
import { spoken } from '../indicatorRow.ts'
import { PictureView } from '../PictureView.tsx'
import { toLoadState } from '../toLoadState.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { KeyFigure } from './KeyFigure.tsx'
import { toKeyFigure } from './keyFigureModel.ts'
import { toPlaces } from './places.ts'
import { UnknownChart } from './UnknownChart.tsx'

/** What an indicator says alone: the sentence, the value, the verdict and the change. */
export default function KeyFigurePicturePage() {
  const { id = '' } = useParams()
  return (
    <LoadPanel state={useStrategyInRegion()} size="chart">
      {(loaded) => {
        const summary = findIndicator(loaded.strategy, id)
        return summary ? <KeyFigureAlone key={id} summary={summary} loaded={loaded} /> : <UnknownChart />
      }}
    </LoadPanel>
  )
}

function KeyFigureAlone({ summary, loaded }: { summary: IndicatorSummary; loaded: StrategyInRegion }) {
  const language = useLanguage()
  const words = useWords(indicatorWords)
  const { strategy, region, settings, catalogue } = loaded
  const known = findLoaded(catalogue)
  const places = useMemo(
    () => toPlaces(strategy, region, known, language),
    [strategy, region, known, language],
  )
  const state = mapLoaded(toLoadState(useQuery(indicatorQuery(summary.id))), (indicator) =>
    toKeyFigure(indicator, strategy, places, settings, language),
  )
  const figure = findLoaded(state)
  const title = spoken(summary.title, language)
  return (
    <PictureView title={title} headline={figure?.headline} path={paths.indicator(summary.id)}>
      <ChartFrame
        title={words.heading(title, spoken(region.name, language))}
        source={figure?.source}
        table={figure?.table}
      >
        <LoadPanel state={state} size="chart">
          {(value) => <KeyFigure figure={value} />}
        </LoadPanel>
      </ChartFrame>
    </PictureView>
  )
}
