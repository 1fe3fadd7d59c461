import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { IndicatorSummary } from '#domain/indicator.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { Breadcrumbs } from '#ui/Breadcrumbs.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { findLoaded } from '#ui/loadState.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import { GoalBadge } from '../GoalBadge.tsx'
import { spoken } from '../indicatorRow.ts'
import { PlaceLink } from '../PlaceLink.tsx'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { WheelGuide } from '../WheelGuide.tsx'
import styles from './IndicatorHead.module.css'
import type { IndicatorPlace } from './indicatorModel.ts'
import { usePageAddress } from './usePageAddress.ts'

interface IndicatorHeadProps {
  readonly summary: IndicatorSummary
  readonly place: IndicatorPlace
  readonly loaded: StrategyInRegion
  /** Headline and verdict, once the figures are here. */
  readonly children: ReactNode
}

/** The way from the vision to the indicator, its name, whose figures, and what they say. */
export function IndicatorHead({ summary, place, loaded, children }: IndicatorHeadProps) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const { strategy, region, isHomeRegion, standings } = loaded
  const title = spoken(summary.title, language)
  const regionName = spoken(region.name, language)
  return (
    <>
      <PageTitle title={isHomeRegion ? title : words.heading(title, regionName)} />
      <Breadcrumbs crumbs={place.crumbs} />
      <header className={styles.head}>
        <div className={styles.title}>
          <p className={styles.kind}>
            {words.kind} <span aria-hidden="true">·</span>{' '}
            <strong>
              <SpokenText text={region.name} />
            </strong>
            {isHomeRegion ? null : (
              <>
                <PlaceLink region={region} className={`${styles.home} no-print`} />
                <HomeLink loaded={loaded} />
              </>
            )}
          </p>
          <h1 tabIndex={-1}>
            <SpokenText text={summary.title} />
          </h1>
        </div>
        {place.goal ? (
          <div className={`${styles.guide} no-print`}>
            <WheelGuide
              strategy={strategy}
              standings={findLoaded(standings) ?? []}
              current={summary.id}
              title={title}
            />
          </div>
        ) : null}
        {children}
        <p className={styles.goal}>
          {place.goal ? (
            <>
              {words.followsGoal}{' '}
              <AppLink to={paths.goal(place.goal.id)}>
                <SpokenText text={place.goal.title} />
              </AppLink>{' '}
              <GoalBadge status={place.goal.status} />{' '}
            </>
          ) : null}
          {place.perspectives}
        </p>
      </header>
    </>
  )
}

/** From another place back to the one the strategy is about. */
function HomeLink({ loaded }: { loaded: StrategyInRegion }) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const { toRegionHref } = usePageAddress()
  const { strategy, catalogue } = loaded
  const home = findLoaded(catalogue)?.regions.find(({ code }) => code === strategy.homeRegion)
  return (
    <Link to={toRegionHref(undefined)} preventScrollReset className={`${styles.home} no-print`}>
      {words.backToHome(home ? spoken(home.name, language) : words.placeOfKind.county)}
    </Link>
  )
}
