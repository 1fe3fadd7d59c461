import { useQuery } from '@tanstack/react-query'
import { boundariesQuery } from '#api/queries.ts'
import { RegionMap } from '#charts/map/RegionMap.tsx'
import type { Region } from '#domain/region.ts'
import { placePageWords } from '#i18n/placePageWords.ts'
import { useAddress } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { toLoadState } from '../toLoadState.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { toPlaceListRows } from './placeList.ts'
import { toLocatorRegions } from './locatorRegions.ts'
import { useVerdictCounts } from './useVerdictCounts.ts'

interface LocatorMapProps {
  readonly loaded: StrategyInRegion
  readonly places: readonly Region[]
  readonly size?: 'full' | 'compact'
}

/** Where the place lies; every municipality is a link to its own page. */
export function LocatorMap({ loaded, places, size = 'compact' }: LocatorMapProps) {
  const words = useWords(placePageWords)
  const language = useLanguage()
  const toAddress = useAddress()
  const boundaries = toLoadState(useQuery(boundariesQuery()))
  const counts = useVerdictCounts(
    loaded,
    places.map(({ code }) => code),
  )
  const { region, isHomeRegion } = loaded
  const rows = toPlaceListRows(places, counts, language)
  return (
    <div className="no-print">
      <LoadPanel state={boundaries} size="chart">
        {(topology) => (
          <RegionMap
            boundaries={topology}
            regions={toLocatorRegions(rows, isHomeRegion ? undefined : region.code, toAddress)}
            selected={region.code}
            label={words.map}
            size={size}
          />
        )}
      </LoadPanel>
    </div>
  )
}
