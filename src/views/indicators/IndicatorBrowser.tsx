import { lazy, Suspense } from 'react'
import { indicatorListWords } from '#i18n/indicatorListWords.ts'
import { loadWords } from '#i18n/loadWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { areAllProposals } from '../goalProposals.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { FilterForm } from './FilterForm.tsx'
import styles from './IndicatorBrowser.module.css'
import { IndicatorListView } from './IndicatorListView.tsx'
import { useComparisonFocus } from './useComparisonFocus.ts'
import { useIndicatorEntries } from './useIndicatorEntries.ts'

const ComparisonSection = lazy(() => import('./comparison/ComparisonSection.tsx'))

interface IndicatorBrowserProps {
  readonly loaded: StrategyInRegion
  /** The comparison region's name. */
  readonly comparison: string
}

/** The list with the ways to narrow it, or the comparison of those chosen in it. */
export function IndicatorBrowser({ loaded, comparison }: IndicatorBrowserProps) {
  const { loading } = useWords(loadWords)
  const list = useWords(indicatorListWords)
  const { strategy, region, standings, settings } = loaded
  const { entries, narrowed, labels, options, allowed, address } = useIndicatorEntries(loaded)
  const { state, show } = address
  useComparisonFocus(state.isComparing)
  if (state.isComparing)
    return (
      <LoadPanel state={standings} size="page">
        {() => (
          <Suspense fallback={<p role="status">{loading}</p>}>
            <ComparisonSection entries={entries} settings={settings} region={region} address={address} />
          </Suspense>
        )}
      </LoadPanel>
    )
  return (
    <>
      <p className={styles.lead}>
        {list.lead(strategy.indicators.length)} {region.kind === 'country' ? null : list.sameYear(comparison)}{' '}
        {areAllProposals(strategy) ? list.proposals : null}
      </p>
      <FilterForm
        filter={state.filter}
        options={options}
        allowed={allowed}
        showFilter={(filter) => {
          show({ filter, page: 1 })
        }}
      />
      <LoadPanel state={standings} size="page">
        {() => (
          <IndicatorListView
            strategy={strategy}
            region={region}
            entries={entries}
            narrowed={narrowed}
            labels={labels}
            place={{ kind: region.kind, comparison }}
            address={address}
          />
        )}
      </LoadPanel>
    </>
  )
}
