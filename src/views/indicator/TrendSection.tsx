import { useMemo } from 'react'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { OnPageOnly } from '#charts/frame/OnPageOnly.tsx'
import { toTrendTable } from '#charts/trend/toTrendTable.ts'
import { TrendChart } from '#charts/trend/TrendChart.tsx'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import { toStanding } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { useLanguage } from '#ui/languageContext.ts'
import type { LoadState } from '#ui/loadState.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { ChartActions } from '../ChartActions.tsx'
import styles from './PageSection.module.css'
import { PageSection } from './PageSection.tsx'
import type { Places } from './places.ts'
import { toTrendControls } from './trend/controlsModel.ts'
import { PeerList } from './trend/PeerList.tsx'
import { toPeerList } from './trend/peerListModel.ts'
import { TrendControls } from './trend/TrendControls.tsx'
import { useTrendChoice } from './trend/useTrendChoice.ts'
import { useTrendPointing } from './trend/useTrendPointing.ts'
import { toTrendView } from './trendView.ts'
import { usePageAddress } from './usePageAddress.ts'

interface TrendSectionProps {
  readonly indicator: Indicator
  readonly strategy: Strategy
  readonly settings: StandingSettings
  readonly places: Places
  /** The names of places: without them there is nobody to choose but the country. */
  readonly catalogue: LoadState<RegionCatalogue>
}

/** How the measure has gone in the chosen place, beside whom the reader compares it with. */
export function TrendSection(props: TrendSectionProps) {
  const { indicator, strategy, settings, places } = props
  const language = useLanguage()
  const { toEnlargement } = usePageAddress()
  const { choice, ...acts } = useTrendChoice(props)
  const pointing = useTrendPointing(choice, acts.wish)
  const { view, controls, items } = useMemo(() => {
    const standing = toStanding(indicator, places.chosen.code, settings)
    const drawn = { indicator, places, choice, standing, events: strategy.events, language }
    const shown = toTrendView(drawn, settings)
    return {
      view: shown,
      controls: toTrendControls(drawn),
      items: toPeerList(drawn, shown.spec, settings),
    }
  }, [indicator, strategy, settings, places, choice, language])
  return (
    <PageSection id="utveckling">
      <ChartFrame
        title={view.title}
        level={3}
        {...(view.summary === undefined ? {} : { summary: view.summary })}
        drawing="lines"
        source={view.source}
        table={toTrendTable(view.spec)}
        enlargement={toEnlargement('utveckling')}
        actions={
          <ChartActions chart="utveckling" indicator={indicator} place={places.chosen} notes={view.notes} />
        }
      >
        <p className="visually-hidden">{view.description}</p>
        <OnPageOnly>
          <TrendControls view={controls} {...acts} />
        </OnPageOnly>
        <TrendChart spec={view.spec} height="tall" pointing={items.length > 0 ? pointing : undefined} />
        <OnPageOnly>
          <PeerList items={items} pointing={pointing} />
        </OnPageOnly>
      </ChartFrame>
      <ul className={styles.notes}>
        {indicator.note ? (
          <li>
            <SpokenText text={indicator.note} />
          </li>
        ) : null}
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </PageSection>
  )
}
