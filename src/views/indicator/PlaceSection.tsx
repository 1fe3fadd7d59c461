import { useMemo } from 'react'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import type { LoadState } from '#ui/loadState.ts'
import styles from './PageSection.module.css'
import { PageSection } from './PageSection.tsx'
import { judgePlaces } from './judgedPlaces.ts'
import { toPlaceBoard } from './placeBoard.ts'
import { PlaceGroupFrame } from './PlaceGroupFrame.tsx'
import type { Places } from './places.ts'
import { usePageAddress } from './usePageAddress.ts'

interface PlaceSectionProps {
  readonly indicator: Indicator
  readonly settings: StandingSettings
  readonly places: Places
  /** The names of places: without them none can be told of. */
  readonly catalogue: LoadState<RegionCatalogue>
}

/** Where the measure improves and where it does not: a small picture and a verdict for every place. */
export function PlaceSection({ catalogue, ...shown }: PlaceSectionProps) {
  return (
    <PageSection id="vilka-forbattras">
      <LoadPanel state={catalogue} size="chart">
        {() => <PlaceGroups {...shown} />}
      </LoadPanel>
    </PageSection>
  )
}

function PlaceGroups({ indicator, settings, places }: Omit<PlaceSectionProps, 'catalogue'>) {
  const language = useLanguage()
  const { toRegionHref } = usePageAddress()
  const judged = useMemo(() => judgePlaces(indicator, places, settings), [indicator, places, settings])
  const { sentences, groups, notes } = toPlaceBoard(judged, { indicator, places, language, toRegionHref })
  return (
    <>
      <p className={styles.lead}>{sentences.join(' ')}</p>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <div className={styles.boards}>
        {groups.map((group) => (
          <PlaceGroupFrame key={group.id} group={group} indicator={indicator} places={places} />
        ))}
      </div>
    </>
  )
}
