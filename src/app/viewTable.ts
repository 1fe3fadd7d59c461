import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { matchPath } from 'react-router'
import {
  apiInfoQuery,
  boundariesQuery,
  indicatorQuery,
  regionsQuery,
  releasesQuery,
  strategyQuery,
  synonymsQuery,
} from '#api/queries.ts'
import { patterns } from '#paths.ts'
import { askCurrentState } from '#views/currentState/askCurrentState.ts'
import OverviewPage from '#views/overview/OverviewPage.tsx'
import { askPlace, askPlaces } from '#views/place/askPlace.ts'

/** A view: where it is, its module, and what it reads, so that loader, prerendering and tests ask for the same. */
export interface View {
  readonly pattern: string
  /** The page's file below src/views; the build finds its chunks by it. */
  readonly module: string
  /** Asks for everything the view reads, all at once. A promise rejects when its resource cannot be had. */
  readonly ask: (client: QueryClient, id: string) => readonly Promise<unknown>[]
}

const shell = (client: QueryClient) => [client.query(strategyQuery()), client.query(regionsQuery())]

const modules = {
  ...import.meta.glob<{ default: ComponentType }>(['../views/*/*Page.tsx', '!../views/overview/*']),
  // The front page comes with the app: most visits start there, and what it shares with other views is then in one file.
  '../views/overview/OverviewPage.tsx': () => Promise.resolve({ default: OverviewPage }),
}

/** The view's module, fetched when first asked for. */
export async function loadView(view: View): Promise<ComponentType> {
  const load = new Map(Object.entries(modules)).get(`../views/${view.module}.tsx`)
  if (!load) throw new Error(`src/views/${view.module}.tsx does not exist, but src/app/viewTable.ts names it`)
  return (await load()).default
}

/** The view at a path inside a language, and the id in it. */
export function findView(path: string): { view: View; id: string } | undefined {
  for (const view of views) {
    const match = matchPath(`/${view.pattern}`, path)
    if (match) return { view, id: match.params['id'] ?? '' }
  }
  return undefined
}

export const views: readonly View[] = [
  {
    pattern: patterns.overview,
    module: 'overview/OverviewPage',
    ask: shell,
  },
  {
    pattern: patterns.currentState,
    module: 'currentState/CurrentStatePage',
    ask: (client) => [...shell(client), ...askCurrentState(client)],
  },
  {
    pattern: patterns.focusArea,
    module: 'focusArea/FocusAreaPage',
    ask: shell,
  },
  { pattern: patterns.goal, module: 'goal/GoalPage', ask: shell },
  {
    pattern: patterns.indicators,
    module: 'indicators/IndicatorsPage',
    ask: shell,
  },
  {
    pattern: patterns.indicator,
    module: 'indicator/IndicatorPage',
    ask: (client, id) => [
      ...shell(client),
      client.query(indicatorQuery(id)),
      client.query(boundariesQuery()),
      client.query(releasesQuery()),
    ],
  },
  {
    pattern: patterns.implementation,
    module: 'implementation/ImplementationPage',
    ask: shell,
  },
  {
    pattern: patterns.about,
    module: 'about/AboutPage',
    ask: (client) => [...shell(client), client.query(apiInfoQuery())],
  },
  {
    pattern: patterns.places,
    module: 'place/PlacesPage',
    ask: (client) => [...shell(client), ...askPlaces(client)],
  },
  {
    pattern: patterns.place,
    module: 'place/PlacePage',
    ask: (client, code) => [...shell(client), ...askPlace(client, code)],
  },
  {
    pattern: patterns.search,
    module: 'search/SearchPage',
    ask: (client) => [...shell(client), client.query(synonymsQuery())],
  },
  { pattern: patterns.presentation, module: 'presentation/PresentationPage', ask: shell },
]

/** What fills the window, without the header and the footer. */
export const bareViews: readonly View[] = [
  { pattern: patterns.show, module: 'show/ShowPage', ask: shell },
  { pattern: patterns.presenter, module: 'show/PresenterPage', ask: shell },
  { pattern: patterns.handout, module: 'handout/HandoutPage', ask: shell },
]

const askIndicator = (client: QueryClient, id: string) => [
  ...shell(client),
  client.query(indicatorQuery(id)),
  client.query(boundariesQuery()),
]

/** What can stand alone: on a slide, and below `/inbadd` in a frame on another website. */
export const pictures: readonly View[] = [
  { pattern: patterns.overview, module: 'embedded/EmbeddedWheelPage', ask: shell },
  { pattern: patterns.embeddedOverview, module: 'embedded/EmbeddedWheelPage', ask: shell },
  { pattern: patterns.currentState, module: 'currentState/CurrentStatePicturePage', ask: shell },
  { pattern: patterns.focusArea, module: 'focusArea/AreaPicturePage', ask: shell },
  { pattern: patterns.goal, module: 'goal/GoalPicturePage', ask: shell },
  { pattern: patterns.risk, module: 'risk/RiskPicturePage', ask: shell },
  { pattern: patterns.changes, module: 'changes/ChangesPicturePage', ask: shell },
  { pattern: patterns.keyFigure, module: 'indicator/KeyFigurePicturePage', ask: askIndicator },
  { pattern: patterns.indicator, module: 'indicator/EmbeddedChartPage', ask: askIndicator },
  { pattern: patterns.embeddedChart, module: 'indicator/EmbeddedChartPage', ask: askIndicator },
]
