import { Link, useSearchParams } from 'react-router'
import { findRegion } from '#domain/region.ts'
import { currentStateWords } from '#i18n/currentStateWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { findLoaded } from '#ui/loadState.ts'
import { spoken } from '../indicatorRow.ts'
import { PlaceLink } from '../PlaceLink.tsx'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import type { MapBasis } from './mapChoice.ts'
import { withBasis } from './mapChoice.ts'
import type { MunicipalityBoard } from './municipalityBoard.ts'
import styles from './MunicipalitySection.module.css'
import { useRegionHref } from './useRegionHref.ts'

const bases: readonly MapBasis[] = ['value', 'change']

/** What the map and the bars show, in words, and the other way to show it. */
export function BoardHead({ board, loaded }: { board: MunicipalityBoard; loaded: StrategyInRegion }) {
  const words = useWords(currentStateWords)
  const { hasChange, basis, basisText, sentences } = board
  return (
    <div className={styles.head}>
      <p className={styles.basis}>{basisText}</p>
      {hasChange ? <BasisLinks chosen={basis} /> : null}
      <p className={styles.sentences}>{sentences.join(' ')}</p>
      <p className={`${styles.hint} no-print`}>
        {words.choose} <WayOn loaded={loaded} />
      </p>
    </div>
  )
}

function BasisLinks({ chosen }: { chosen: MapBasis }) {
  const words = useWords(currentStateWords)
  const [search] = useSearchParams()
  return (
    <nav aria-label={words.basis} className={`${styles.bases} no-print`}>
      {bases.map((basis) => (
        <Link
          key={basis}
          to={{ search: withBasis(search, basis) }}
          preventScrollReset
          aria-current={basis === chosen ? 'true' : undefined}
        >
          {words.basisChoices[basis]}
        </Link>
      ))}
    </nav>
  )
}

function WayOn({ loaded: { strategy, catalogue, region, isHomeRegion } }: { loaded: StrategyInRegion }) {
  const words = useWords(currentStateWords)
  const language = useLanguage()
  const toRegionHref = useRegionHref(strategy.homeRegion)
  const regions = findLoaded(catalogue)
  const home = regions && findRegion(regions, strategy.homeRegion)
  if (isHomeRegion || !home) return null
  return (
    <>
      <PlaceLink region={region} /> <span aria-hidden="true">·</span>{' '}
      <Link to={toRegionHref(home.code)} preventScrollReset>
        {words.backTo(spoken(home.name, language))}
      </Link>
    </>
  )
}
