import { useMemo, useState } from 'react'
import type { Language } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { Strategy } from '#domain/strategy.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { spoken } from '../indicatorRow.ts'
import { findIndicators } from '../shownIndicator.ts'
import { ChosenBar } from './ChosenBar.tsx'
import { toggleChosen } from './chosenIndicators.ts'
import type { FacetLabels } from './facetOptions.ts'
import { toFilterChips, toWaysOut } from './filterChips.ts'
import { FilterStatus } from './FilterStatus.tsx'
import type { IndicatorEntry } from './indicatorEntries.ts'
import { isEmpty } from './indicatorFilter.ts'
import { toIndicatorList, toPerspectiveNotes } from './indicatorList.ts'
import { IndicatorTable } from './IndicatorTable.tsx'
import { toOfferedState } from './listState.ts'
import { ListExport } from './ListExport.tsx'
import styles from './IndicatorListView.module.css'
import { ListToolbar } from './ListToolbar.tsx'
import type { Narrowed } from './narrowEntries.ts'
import type { ListPlace } from './orderOptions.ts'
import { toUnique } from './orderEntries.ts'
import { Pager } from './Pager.tsx'
import type { ListAddress } from './useListState.ts'
import { usePrinting } from './usePrinting.ts'

interface IndicatorListViewProps {
  readonly strategy: Strategy
  readonly region: Region
  readonly entries: readonly IndicatorEntry[]
  readonly narrowed: Narrowed
  readonly labels: FacetLabels
  readonly place: ListPlace
  readonly address: ListAddress
}

/** What the filter leaves, as a table in the order and with the columns asked for. */
export function IndicatorListView({
  strategy,
  region,
  entries,
  narrowed,
  labels,
  place,
  address,
}: IndicatorListViewProps) {
  const language = useLanguage()
  const isPrinting = usePrinting()
  const [isRefused, setRefused] = useState(false)
  const { show, toHref } = address
  const { kind } = place
  const state = useMemo(() => toOfferedState(address.state, kind), [address.state, kind])
  const { filter, order, isGrouped, chosen } = state
  const page = isPrinting ? 'all' : state.page
  const list = useMemo(
    () => toIndicatorList(narrowed.entries, { order, isGrouped, page }, language),
    [narrowed, order, isGrouped, page, language],
  )
  const toggle = (id: string) => {
    const next = toggleChosen(chosen, id)
    setRefused(!next)
    if (next) show({ chosen: next })
  }
  return (
    <>
      <FilterStatus
        count={list.count}
        total={toUnique(entries).length}
        chips={toFilterChips(filter, labels, language)}
        waysOut={toWaysOut(filter, narrowed, labels, language)}
        showFilter={(next) => {
          show({ filter: next, page: 1 })
        }}
      />
      {list.count > 0 && (
        <>
          <ListToolbar state={state} columns={address.state.columns} place={place} show={show} />
          <IndicatorTable
            groups={list.groups}
            columns={state.columns}
            place={place}
            order={order}
            showOrder={(next) => {
              show({ order: next, page: 1 })
            }}
            chosen={chosen}
            toggle={toggle}
            perspectiveNotes={isEmpty(filter) ? toPerspectiveNotes(strategy, language) : []}
          />
          <div className={`${styles.export} no-print`}>
            <ListExport
              strategy={strategy}
              region={region}
              entries={entries}
              groups={list.groups}
              comparison={kind === 'country' ? undefined : place.comparison}
            />
          </div>
          <Pager page={list.page} pages={list.pages} toHref={toHref} />
        </>
      )}
      <ChosenBar
        names={toNames(strategy, chosen, language)}
        isRefused={isRefused}
        compareHref={toHref({ isComparing: true })}
        clear={() => {
          setRefused(false)
          show({ chosen: [] })
        }}
      />
    </>
  )
}

const toNames = (strategy: Strategy, ids: readonly string[], language: Language) =>
  findIndicators(strategy, ids).map(({ title }) => spoken(title, language))
