import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { apiInfoQuery, boundariesQuery, indicatorQuery, regionsQuery, strategyQuery } from '#api/queries.ts'
import { patterns } from '#paths.ts'

/** A view: where it is, its module, and what it reads, so that loader, prerendering and tests ask for the same. */
export interface View {
  readonly pattern: string
  readonly load: () => Promise<{ default: ComponentType }>
  readonly prefetch: (client: QueryClient, id: string) => readonly Promise<void>[]
}

const shell = (client: QueryClient) => [client.prefetchQuery(strategyQuery()), client.prefetchQuery(regionsQuery())]

export const views: readonly View[] = [
  {
    pattern: patterns.overview,
    load: () => import('#views/overview/OverviewPage.tsx'),
    prefetch: shell,
  },
  {
    pattern: patterns.currentState,
    load: () => import('#views/currentState/CurrentStatePage.tsx'),
    prefetch: (client) => [...shell(client), client.prefetchQuery(boundariesQuery())],
  },
  {
    pattern: patterns.focusArea,
    load: () => import('#views/focusArea/FocusAreaPage.tsx'),
    prefetch: shell,
  },
  { pattern: patterns.goal, load: () => import('#views/goal/GoalPage.tsx'), prefetch: shell },
  {
    pattern: patterns.indicators,
    load: () => import('#views/indicators/IndicatorsPage.tsx'),
    prefetch: shell,
  },
  {
    pattern: patterns.indicator,
    load: () => import('#views/indicator/IndicatorPage.tsx'),
    prefetch: (client, id) => [
      ...shell(client),
      client.prefetchQuery(indicatorQuery(id)),
      client.prefetchQuery(boundariesQuery()),
    ],
  },
  {
    pattern: patterns.implementation,
    load: () => import('#views/implementation/ImplementationPage.tsx'),
    prefetch: shell,
  },
  {
    pattern: patterns.about,
    load: () => import('#views/about/AboutPage.tsx'),
    prefetch: (client) => [...shell(client), client.prefetchQuery(apiInfoQuery())],
  },
]
