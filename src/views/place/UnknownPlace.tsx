import { placePageWords } from '#i18n/placePageWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { findLoaded } from '#ui/loadState.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { PlaceList } from './PlaceList.tsx'
import { emptyCatalogue, listPlaces } from './placeModel.ts'
import styles from './UnknownPlace.module.css'

/** Says that no place that is followed up has the code, and shows those there are. */
export function UnknownPlace({ code, loaded }: { code: string; loaded: StrategyInRegion }) {
  const words = useWords(placePageWords)
  const language = useLanguage()
  const catalogue = findLoaded(loaded.catalogue) ?? emptyCatalogue
  return (
    <div className={styles.notice}>
      <PageTitle title={words.unknownTitle} />
      <h1 tabIndex={-1}>{words.unknownTitle}</h1>
      <p>{words.unknownText(code)}</p>
      <PlaceList loaded={loaded} places={listPlaces(loaded.strategy, catalogue, language)} />
    </div>
  )
}
