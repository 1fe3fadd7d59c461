import { indicatorListWords } from '#i18n/indicatorListWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { Breadcrumbs } from '#ui/Breadcrumbs.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { toComparisonName } from '../comparisonName.ts'
import { areAllProposals } from '../goalProposals.ts'
import { spoken } from '../indicatorRow.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { FilterForm } from './FilterForm.tsx'
import { IndicatorSections } from './IndicatorSections.tsx'
import styles from './IndicatorsPage.module.css'
import { useIndicatorFilter } from './useIndicatorFilter.ts'

/** Every indicator, by area and goal, narrowed as the address says. */
export default function IndicatorsPage() {
  const state = useStrategyInRegion()
  return (
    <LoadPanel state={state} size="page">
      {(loaded) => <Indicators loaded={loaded} />}
    </LoadPanel>
  )
}

function Indicators({ loaded }: { loaded: StrategyInRegion }) {
  const { strategy, region, isHomeRegion, standings } = loaded
  const words = useWords(indicatorListWords)
  const shell = useWords(shellWords)
  const language = useLanguage()
  const { filter, showFilter } = useIndicatorFilter(strategy.focusAreas.map(({ id }) => id))
  const comparison = toComparisonName(loaded, language)
  const title = isHomeRegion ? words.title : words.titleIn(spoken(region.name, language), region.kind)
  return (
    <>
      <PageTitle title={title} />
      <Breadcrumbs crumbs={[{ path: paths.overview(), title: shell.vision }]} />
      <h1 tabIndex={-1}>{title}</h1>
      <p className={styles.lead}>
        {words.lead(strategy.indicators.length, comparison)}{' '}
        {areAllProposals(strategy) ? words.proposals : null}
      </p>
      <FilterForm areas={strategy.focusAreas} filter={filter} showFilter={showFilter} />
      <LoadPanel state={standings} size="page">
        {(value) => (
          <IndicatorSections
            strategy={strategy}
            region={region}
            standings={value}
            filter={filter}
            comparison={comparison}
          />
        )}
      </LoadPanel>
    </>
  )
}
