import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { indicatorQuery } from '#api/queries.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import { findIndicator } from '#domain/strategy.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded } from '#ui/loadState.ts'
import { NotFoundNotice } from '#ui/NotFoundNotice.tsx'
import { SiblingLinks } from '#ui/SiblingLinks.tsx'
import { toLoadState } from '../toLoadState.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { IndicatorHead } from './IndicatorHead.tsx'
import { IndicatorLead } from './IndicatorLead.tsx'
import { toIndicatorPlace } from './indicatorModel.ts'
import { IndicatorSections } from './IndicatorSections.tsx'
import { toPlaces } from './places.ts'

/** One indicator in one place: what it says, how it has gone, where and for whom, and what it is. */
export default function IndicatorPage() {
  const { id = '' } = useParams()
  return (
    <LoadPanel state={useStrategyInRegion()} size="page">
      {(loaded) => {
        const summary = findIndicator(loaded.strategy, id)
        return summary ? <OneIndicator key={id} summary={summary} loaded={loaded} /> : <NotFoundNotice />
      }}
    </LoadPanel>
  )
}

function OneIndicator({ summary, loaded }: { summary: IndicatorSummary; loaded: StrategyInRegion }) {
  const language = useLanguage()
  const words = useWords(indicatorWords)
  const { strategy, region, settings, catalogue, standings } = loaded
  const state = toLoadState(useQuery(indicatorQuery(summary.id)))
  const place = toIndicatorPlace(strategy, summary.id, language)
  const known = findLoaded(catalogue)
  const places = useMemo(
    () => toPlaces(strategy, region, known, language),
    [strategy, region, known, language],
  )
  return (
    <>
      <IndicatorHead summary={summary} place={place} loaded={loaded}>
        <IndicatorLead
          summary={summary}
          settings={settings}
          places={places}
          indicator={findLoaded(state)}
          published={findLoaded(standings)?.find((standing) => standing.indicator === summary.id)}
        />
      </IndicatorHead>
      <LoadPanel state={state} size="section">
        {(value) => (
          <IndicatorSections
            indicator={value}
            strategy={strategy}
            settings={settings}
            places={places}
            catalogue={catalogue}
          />
        )}
      </LoadPanel>
      <SiblingLinks label={words.siblings} previous={place.previous} next={place.next} />
    </>
  )
}
