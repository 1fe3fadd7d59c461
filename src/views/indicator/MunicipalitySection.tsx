import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { boundariesQuery } from '#api/queries.ts'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import { toMethodSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import type { LoadState } from '#ui/loadState.ts'
import { toLoadState } from '../toLoadState.ts'
import { MunicipalityBoardFrame } from './MunicipalityBoardFrame.tsx'
import { toMunicipalityBoards } from './municipalityModel.ts'
import styles from './PageSection.module.css'
import { PageSection } from './PageSection.tsx'
import type { Places } from './places.ts'
import { SpreadFrame } from './SpreadFrame.tsx'
import { tellSpreadAbsence, toSpreadViews } from './spreadModel.ts'
import { usePageAddress } from './usePageAddress.ts'

interface MunicipalitySectionProps {
  readonly indicator: Indicator
  readonly settings: StandingSettings
  readonly places: Places
  /** The names of places: without them no municipality can be told of. */
  readonly catalogue: LoadState<RegionCatalogue>
}

/** The home region's municipalities side by side, and how far apart they are; choosing one draws the whole page for it. */
export function MunicipalitySection({ indicator, settings, places, catalogue }: MunicipalitySectionProps) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const { toRegionHref } = usePageAddress()
  const boundaries = toLoadState(useQuery(boundariesQuery()))
  const { baseYear } = toMethodSettings(settings, indicator)
  const spreads = useMemo(
    () => toSpreadViews({ indicator, places, settings, language }),
    [indicator, places, settings, language],
  )
  return (
    <PageSection id="kommuner">
      <LoadPanel state={catalogue} size="chart">
        {() => (
          <>
            <p className={`${styles.hint} no-print`}>{words.chooseMunicipality}</p>
            <div className={styles.boards}>
              {toMunicipalityBoards({ indicator, places, baseYear, language, toRegionHref }).map((board) => (
                <MunicipalityBoardFrame
                  key={board.sex}
                  board={board}
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
              <p className={styles.hint}>
                {tellSpreadAbsence(indicator, places.municipalities.length, language)}
              </p>
            ) : null}
          </>
        )}
      </LoadPanel>
    </PageSection>
  )
}
