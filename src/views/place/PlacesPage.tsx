import { placePageWords } from '#i18n/placePageWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { Breadcrumbs } from '#ui/Breadcrumbs.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { LocatorMap } from './LocatorMap.tsx'
import { PlaceList } from './PlaceList.tsx'
import { listPlaces } from './placeModel.ts'
import styles from './PlacesPage.module.css'

/** The way to every place: a map and a list. */
export default function PlacesPage() {
  const words = useWords(placePageWords)
  const shell = useWords(shellWords)
  return (
    <>
      <PageTitle title={words.placesTitle} description={words.placesDescription} />
      <Breadcrumbs crumbs={[{ path: paths.overview(), title: shell.vision }]} />
      <h1 tabIndex={-1}>{words.placesTitle}</h1>
      <LoadPanel state={useStrategyInRegion()} size="page">
        {(loaded) => <Places loaded={loaded} />}
      </LoadPanel>
    </>
  )
}

function Places({ loaded }: { loaded: StrategyInRegion }) {
  const words = useWords(placePageWords)
  const language = useLanguage()
  return (
    <LoadPanel state={loaded.catalogue} size="section">
      {(catalogue) => {
        const places = listPlaces(loaded.strategy, catalogue, language)
        return (
          <>
            <p className={styles.lead}>
              {words.placesLead(places.filter(({ kind }) => kind === 'municipality').length)}
            </p>
            <div className={styles.board}>
              <LocatorMap loaded={loaded} places={places} size="full" />
              <div>
                <PlaceList loaded={loaded} places={places} />
              </div>
            </div>
          </>
        )
      }}
    </LoadPanel>
  )
}
