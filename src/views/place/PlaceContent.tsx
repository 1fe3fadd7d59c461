import { findRegion } from '#domain/region.ts'
import { placeComparisonWords } from '#i18n/placeComparisonWords.ts'
import { placePageWords } from '#i18n/placePageWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded, mapLoaded } from '#ui/loadState.ts'
import { SiblingLinks } from '#ui/SiblingLinks.tsx'
import { toComparisonName } from '../comparisonName.ts'
import { useStandings } from '../useStandings.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { ChangeSection } from './ChangeSection.tsx'
import { IndicatorSections } from './IndicatorSections.tsx'
import { LeadSection } from './LeadSection.tsx'
import styles from './PlaceContent.module.css'
import { PlaceHead } from './PlaceHead.tsx'
import { PlaceListSection } from './PlaceList.tsx'
import { emptyCatalogue, findWhole, listPlaces, toPlaceSiblings } from './placeModel.ts'
import type { StripSetting } from './stripRows.ts'
import { StripSection } from './StripSection.tsx'
import type { ComparisonInGroup } from './usePlaceComparison.ts'
import { usePlaceComparison } from './usePlaceComparison.ts'

/** The page of a place that there is. */
export function PlaceContent({ loaded }: { loaded: StrategyInRegion }) {
  const words = useWords(placePageWords)
  const { noWhole } = useWords(placeComparisonWords)
  const language = useLanguage()
  const { strategy, region, standings, settings } = loaded
  const catalogue = findLoaded(loaded.catalogue) ?? emptyCatalogue
  const whole = findWhole(strategy, region)
  const wholeStandings = useStandings(strategy, whole?.code, settings)
  const places = listPlaces(strategy, catalogue, language)
  const nameOf = (code: string) => findRegion(catalogue, code)?.name ?? { sv: code }
  const withSetting = ({ group, comparison }: ComparisonInGroup) => {
    const setting: StripSetting | undefined = whole && { group, region, whole, nameOf, language }
    return { comparison, setting }
  }
  const compared = mapLoaded(usePlaceComparison(loaded, whole), withSetting)
  const { comparison, setting } = findLoaded(compared) ?? {}
  return (
    <>
      <PlaceHead
        loaded={loaded}
        places={places}
        whole={whole}
        wholeStandings={findLoaded(wholeStandings)}
        comparison={comparison}
      />
      <LoadPanel state={compared} size="section">
        {(value) =>
          value.setting ? (
            <LeadSection comparison={value.comparison} setting={value.setting} />
          ) : (
            <p className={styles.noWhole}>{noWhole}</p>
          )
        }
      </LoadPanel>
      <LoadPanel state={standings} size="section">
        {(value) => (
          <ChangeSection loaded={loaded} standings={value} whole={whole} wholeStandings={wholeStandings} />
        )}
      </LoadPanel>
      {comparison && setting ? (
        <StripSection strategy={strategy} comparison={comparison} setting={setting} />
      ) : null}
      <LoadPanel state={standings} size="section">
        {(value) => (
          <IndicatorSections
            strategy={strategy}
            region={region}
            standings={value}
            comparison={toComparisonName(loaded, language)}
          />
        )}
      </LoadPanel>
      <PlaceListSection loaded={loaded} places={places} current={region.code} />
      <SiblingLinks label={words.siblings} {...toPlaceSiblings(places, region.code, language)} />
    </>
  )
}
