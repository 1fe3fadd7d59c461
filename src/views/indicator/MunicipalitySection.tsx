import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { boundariesQuery } from '#api/queries.ts'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import type { LoadState } from '#ui/loadState.ts'
import { toLoadState } from '../toLoadState.ts'
import { MunicipalityControls } from './municipality/MunicipalityControls.tsx'
import { useMunicipalityBoards } from './municipality/useMunicipalityBoards.ts'
import { MunicipalityBoardFrame } from './MunicipalityBoardFrame.tsx'
import styles from './PageSection.module.css'
import { PageSection } from './PageSection.tsx'
import type { Places } from './places.ts'
import { SpreadFrame } from './SpreadFrame.tsx'
import { tellSpreadAbsence, toSpreadViews } from './spreadModel.ts'

interface MunicipalitySectionProps {
  readonly indicator: Indicator
  readonly settings: StandingSettings
  readonly places: Places
  /** The names of places: without them no municipality can be told of. */
  readonly catalogue: LoadState<RegionCatalogue>
}

/** The home region's municipalities side by side, and how far apart they are; choosing one draws the whole page for it. */
export function MunicipalitySection({ catalogue, ...shown }: MunicipalitySectionProps) {
  return (
    <PageSection id="kommuner">
      <LoadPanel state={catalogue} size="chart">
        {() => <MunicipalityBoards {...shown} />}
      </LoadPanel>
    </PageSection>
  )
}

function MunicipalityBoards({ indicator, settings, places }: Omit<MunicipalitySectionProps, 'catalogue'>) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const boundaries = toLoadState(useQuery(boundariesQuery()))
  const { boards, ...controls } = useMunicipalityBoards(indicator, places, settings)
  const spreads = useMemo(
    () => toSpreadViews({ indicator, places, settings, language }),
    [indicator, places, settings, language],
  )
  return (
    <>
      <p className={`${styles.hint} no-print`}>{words.chooseMunicipality}</p>
      <MunicipalityControls {...controls} />
      <div className={styles.boards}>
        {boards.map(({ board, slope }) => (
          <MunicipalityBoardFrame
            key={board.sex}
            board={board}
            slope={slope}
            indicator={indicator}
            boundaries={boundaries}
            places={places}
          />
        ))}
        {spreads.map((view) => (
          <SpreadFrame key={view.sex} view={view} indicator={indicator} place={places.home} />
        ))}
      </div>
      {spreads.length === 0 ? (
        <p className={styles.hint}>{tellSpreadAbsence(indicator, places.municipalities.length, language)}</p>
      ) : null}
    </>
  )
}
