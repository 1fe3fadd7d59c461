import type { PlaceComparison } from '#domain/placeComparison.ts'
import type { Region } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import { toDistributionWords } from '#i18n/distributionWords.ts'
import { overviewWords } from '#i18n/overviewWords.ts'
import { toNameInText } from '#i18n/placeName.ts'
import { placePageWords } from '#i18n/placePageWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { Breadcrumbs } from '#ui/Breadcrumbs.tsx'
import { DistributionBar } from '#ui/DistributionBar.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded } from '#ui/loadState.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { PartLinks } from '#ui/PartLinks.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import { spoken } from '../indicatorRow.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { AddToDeck } from '../AddToDeck.tsx'
import { LocatorMap } from './LocatorMap.tsx'
import { PlaceFactList } from './PlaceFactList.tsx'
import { toPlaceFacts } from './placeFacts.ts'
import styles from './PlaceHead.module.css'
import type { PlaceLead, PlaceWhole } from './placeModel.ts'
import { describeKind, emptyCatalogue, listParts, toPlaceLead } from './placeModel.ts'

interface PlaceHeadProps {
  readonly loaded: StrategyInRegion
  readonly places: readonly Region[]
  readonly whole: PlaceWhole | undefined
  /** How the whole stands, and the place beside it, once they are here. */
  readonly wholeStandings: readonly Standing[] | undefined
  readonly comparison: PlaceComparison | undefined
}

/** What the place is, how it is doing in a few sentences, where it lies, and how many live there. */
export function PlaceHead({ loaded, places, whole, wholeStandings, comparison }: PlaceHeadProps) {
  const words = useWords(placePageWords)
  const shell = useWords(shellWords)
  const language = useLanguage()
  const { strategy, region, standings } = loaded
  const name = spoken(region.name, language)
  const catalogue = findLoaded(loaded.catalogue) ?? emptyCatalogue
  const wholeFigures = whole && wholeStandings && { kind: whole.kind, standings: wholeStandings }
  return (
    <>
      <PageTitle title={name} description={words.description(toNameInText(region, language))} />
      <Breadcrumbs
        crumbs={[
          { path: paths.overview(), title: shell.vision },
          { path: paths.places(), title: words.places },
        ]}
      />
      <header className={styles.head}>
        <div className={styles.text}>
          <p className={styles.kind}>{describeKind(region, catalogue, language)}</p>
          <h1 tabIndex={-1} className={styles.name}>
            <SpokenText text={region.name} />
          </h1>
          <LoadPanel state={standings} size="panel">
            {(value) => (
              <Lead lead={toPlaceLead(strategy, value, region, comparison, language)} place={name} />
            )}
          </LoadPanel>
        </div>
        {region.kind === 'country' ? null : <LocatorMap loaded={loaded} places={places} />}
      </header>
      <LoadPanel state={standings} size="panel">
        {(value) => <PlaceFactList facts={toPlaceFacts(strategy, value, wholeFigures, language)} />}
      </LoadPanel>
      <PartLinks label={words.onThisPage} parts={listParts(whole, language)} />
    </>
  )
}

function Lead({ lead, place }: { lead: PlaceLead; place: string }) {
  const words = useWords(overviewWords)
  const language = useLanguage()
  return (
    <>
      <p className={styles.progress}>{lead.progress}</p>
      <div className={styles.distribution}>
        <DistributionBar
          distribution={lead.distribution}
          words={toDistributionWords(language)}
          label={words.distribution}
        />
      </div>
      {lead.against === undefined ? null : <p className={styles.against}>{lead.against}</p>}
      <p className={styles.remarks}>{lead.remarks.join(' ')}</p>
      <AddToDeck what={place} />
    </>
  )
}
