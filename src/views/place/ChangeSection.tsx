import type { Standing } from '#domain/standing.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import type { LoadState } from '#ui/loadState.ts'
import { toComparisonName } from '../comparisonName.ts'
import { ExtremesSection } from '../ExtremesSection.tsx'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { DifferenceSection } from './DifferenceSection.tsx'
import type { PlaceWhole } from './placeModel.ts'
import { placeParts } from './placeModel.ts'

interface ChangeSectionProps {
  readonly loaded: StrategyInRegion
  readonly standings: readonly Standing[]
  readonly whole: PlaceWhole | undefined
  readonly wholeStandings: LoadState<readonly Standing[]>
}

/** What has moved most since the base year, and what goes the other way than in the whole. */
export function ChangeSection({ loaded, standings, whole, wholeStandings }: ChangeSectionProps) {
  const { strategy, region } = loaded
  const country = toComparisonName(loaded, useLanguage())
  return (
    <div id={placeParts.changes}>
      <ExtremesSection strategy={strategy} standings={standings} comparison={country} />
      {whole ? (
        <LoadPanel state={wholeStandings} size="panel">
          {(other) => (
            <DifferenceSection
              strategy={strategy}
              region={region}
              kind={whole.kind}
              standings={standings}
              wholeStandings={other}
            />
          )}
        </LoadPanel>
      ) : null}
    </div>
  )
}
