import type { ReactNode } from 'react'
import type { FocusArea } from '#domain/strategy.ts'
import { focusAreaWords } from '#i18n/focusAreaWords.ts'
import { describeElsewhere } from '#i18n/elsewhereWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { Breadcrumbs } from '#ui/Breadcrumbs.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { findLoaded } from '#ui/loadState.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import { spoken } from '../indicatorRow.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { WheelGuide } from '../WheelGuide.tsx'
import styles from './AreaHead.module.css'
import { AreaTabs } from './AreaTabs.tsx'
import { toAreaTabs } from './focusAreaModel.ts'

interface AreaHeadProps {
  readonly area: FocusArea
  readonly loaded: StrategyInRegion
  /** How the area stands, under its title. */
  readonly children: ReactNode
}

/** From the vision down to the area: what it serves, its neighbours, and its name. */
export function AreaHead({ area, loaded, children }: AreaHeadProps) {
  const words = useWords(focusAreaWords)
  const shell = useWords(shellWords)
  const language = useLanguage()
  const { strategy, region, isHomeRegion, standings } = loaded
  const title = words.areaName(area.number, spoken(area.title, language))
  return (
    <>
      <PageTitle title={title} />
      <Breadcrumbs crumbs={[{ path: paths.overview(), title: shell.vision }]} />
      <p className={styles.vision}>
        <span className={styles.visionYear}>{words.vision(strategy.horizon)}</span>{' '}
        <SpokenText text={strategy.vision.title} />
      </p>
      <AreaTabs tabs={toAreaTabs(strategy, area)} />
      <header className={styles.head}>
        <div className={styles.text}>
          <p className={styles.kind}>
            {words.kind} <span aria-hidden="true">·</span>{' '}
            <strong>
              <SpokenText text={region.name} />
            </strong>
          </p>
          <h1 tabIndex={-1}>
            <span className={styles.number}>{area.number}</span> <SpokenText text={area.title} />
          </h1>
          {isHomeRegion ? null : <p className={styles.elsewhere}>{describeElsewhere(region, language)}</p>}
          {children}
        </div>
        <WheelGuide
          strategy={strategy}
          standings={findLoaded(standings) ?? []}
          current={area.id}
          title={title}
        />
      </header>
    </>
  )
}
