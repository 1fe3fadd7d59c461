import type { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { Navigate } from 'react-router'
import { regionsQuery, standingsQuery, strategyQuery } from '#api/queries.ts'
import type { Language } from '#domain/localizedText.ts'
import { languages } from '#domain/localizedText.ts'
import { findRegion } from '#domain/region.ts'
import { languageRoots, patterns, toLanguagePath } from '#paths.ts'
import { findRegionCode } from '#pathState.ts'
import { isChoosable } from '#views/useStrategyInRegion.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { Layout } from './Layout.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import type { View } from './viewTable.ts'
import { bareViews, loadView, pictures, views } from './viewTable.ts'

export interface RouteSettings {
  readonly queryClient: QueryClient
  /** Milliseconds a navigation waits for its data before the new page is shown with its loading states. */
  readonly patience: number
}

/** The same routes for the browser, the prerendering and the tests: once for each language. */
export function createRoutes(settings: RouteSettings): RouteObject[] {
  return languages.flatMap((language) => [
    toEmbeddedRoute(language, settings),
    toBareRoute(language, settings),
    toLanguageRoute(language, settings),
  ])
}

/** Charts alone, for frames on other websites. */
function toEmbeddedRoute(language: Language, settings: RouteSettings): RouteObject {
  return {
    path: toLanguagePath(`/${patterns.embedded}`, language),
    lazy: async () => {
      const { EmbedLayout } = await import('./EmbedLayout.tsx')
      return { element: <EmbedLayout language={language} /> }
    },
    errorElement: <ErrorPage language={language} />,
    hydrateFallbackElement: <></>,
    children: [
      ...pictures.map((view) => toViewRoute(view, settings)),
      { path: '*', element: <NotFoundPage /> },
    ],
  }
}

/** What fills the window. */
function toBareRoute(language: Language, settings: RouteSettings): RouteObject {
  return {
    lazy: async () => {
      const { BareLayout } = await import('./BareLayout.tsx')
      return { element: <BareLayout language={language} /> }
    },
    errorElement: <ErrorPage language={language} />,
    hydrateFallbackElement: <></>,
    children: bareViews.map((view) => ({
      ...toViewRoute(view, settings),
      path: toLanguagePath(`/${view.pattern}`, language),
    })),
  }
}

/** What a slide can show: pictures where there are such, and else the view itself, inside `page`. */
export function createStageRoutes(
  language: Language,
  settings: RouteSettings,
  { layout, page }: { readonly layout: ReactNode; readonly page: ReactNode },
): RouteObject[] {
  return [
    {
      path: languageRoots[language],
      element: layout,
      errorElement: <ErrorPage language={language} />,
      hydrateFallbackElement: <></>,
      children: [
        ...pictures.map((view) => toViewRoute(view, settings)),
        {
          element: page,
          children: [
            ...views.map((view) => toViewRoute(view, settings)),
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ]
}

function toLanguageRoute(language: Language, settings: RouteSettings): RouteObject {
  return {
    path: languageRoots[language],
    element: <Layout language={language} />,
    errorElement: <ErrorPage language={language} />,
    // Nothing is drawn before the first view is ready: the prerendered page stands there meanwhile.
    hydrateFallbackElement: <></>,
    children: [
      {
        errorElement: <ErrorPage language={language} />,
        children: [
          ...views.map((view) => toViewRoute(view, settings)),
          { path: 'insatsomraden', element: <Navigate to="livskvalitet" replace /> },
          { path: 'mal', element: <Navigate to={languageRoots[language]} replace /> },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  }
}

function toViewRoute(view: View, settings: RouteSettings): RouteObject {
  const place = view.pattern === '' ? { index: true as const } : { path: view.pattern }
  return {
    ...place,
    lazy: async () => ({ Component: await loadView(view) }),
    loader: async ({ request, params }: LoaderFunctionArgs) => {
      const { pathname, searchParams } = new URL(request.url)
      const asked = [
        ...view.ask(settings.queryClient, params['id'] ?? ''),
        askStandings(settings.queryClient, findRegionCode(pathname, searchParams)),
      ]
      await Promise.race([Promise.allSettled(asked), wait(settings.patience)])
      return null
    },
    shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.href !== nextUrl.href,
  }
}

/** Another region than the home region has its standings in a resource of its own. */
async function askStandings(client: QueryClient, code: string | undefined): Promise<void> {
  if (code === undefined) return
  const [strategy, catalogue] = await Promise.all([
    client.query(strategyQuery()),
    client.query(regionsQuery()),
  ])
  const region = findRegion(catalogue, code)
  if (region && isChoosable(strategy, region) && code !== strategy.homeRegion)
    await client.query(standingsQuery(strategy.id, code))
}

function wait(milliseconds: number): Promise<void> {
  if (milliseconds === Infinity) return new Promise(() => undefined)
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
