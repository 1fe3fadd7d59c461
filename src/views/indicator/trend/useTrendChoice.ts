import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import { toMethodSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import type { Strategy } from '#domain/strategy.ts'
import type { LoadState } from '#ui/loadState.ts'
import { findLoaded } from '#ui/loadState.ts'
import type { Places } from '../places.ts'
import { useAddressChange } from '../usePageAddress.ts'
import { findRule } from './controlsModel.ts'
import type { TrendWish } from './trendAddress.ts'
import { parseTrendWish, toTrendChanges, trendParameters } from './trendAddress.ts'
import type { TrendChoice } from './trendChoice.ts'
import { toTrendChoice } from './trendChoice.ts'

interface TrendChoiceRequest {
  readonly indicator: Indicator
  readonly strategy: Strategy
  readonly settings: StandingSettings
  readonly places: Places
  readonly catalogue: LoadState<RegionCatalogue>
}

interface ChosenTrend {
  readonly choice: TrendChoice
  readonly wish: (part: Partial<TrendWish>) => void
  readonly compare: (option: string) => void
  readonly reset: () => void
}

const noPlaces: RegionCatalogue = { regions: [], groups: [] }
const noWish: TrendWish = { rule: undefined, pinned: [], period: {}, scale: undefined, sex: undefined }

/** What the address asks of the chart, as far as the measure and the place allow it, and how to ask something else. */
export function useTrendChoice(request: TrendChoiceRequest): ChosenTrend {
  const { indicator, strategy, settings, places, catalogue } = request
  const [search] = useSearchParams()
  const change = useAddressChange()
  const asked = pickOwn(search)
  const known = findLoaded(catalogue) ?? noPlaces
  const choice = useMemo(
    () =>
      toTrendChoice(parseTrendWish(new URLSearchParams(asked)), {
        indicator,
        places,
        catalogue: known,
        peerGroup: strategy.peerGroup,
        baseYear: toMethodSettings(settings, indicator).baseYear,
      }),
    [asked, indicator, places, known, strategy, settings],
  )
  const wish = (part: Partial<TrendWish>) => {
    change(toTrendChanges(part))
  }
  return {
    choice,
    wish,
    compare: (option) => {
      const rule = findRule(option, choice)
      wish({ rule: rule?.kind === 'country' ? undefined : rule })
    },
    reset: () => {
      wish(noWish)
    },
  }
}

/** Only what the chart asks for, so that it is not drawn anew when something else in the address changes. */
function pickOwn(search: URLSearchParams): string {
  const own = Object.values(trendParameters).flatMap((name) => {
    const value = search.get(name)
    return value === null ? [] : [[name, value]]
  })
  return new URLSearchParams(own).toString()
}
