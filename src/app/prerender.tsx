import { dehydrate } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { StrictMode } from 'react'
import { regionsQuery, strategyQuery } from '#api/queries.ts'
import type { Language } from '#domain/localizedText.ts'
import { languages } from '#domain/localizedText.ts'
import { paths, splitLanguage, toLanguagePath } from '#paths.ts'
import { isChoosable } from '#views/useStrategyInRegion.ts'
import { createQueryClient } from './createQueryClient.ts'
import type { PageData } from './pageData.ts'
import { toPageDataScript } from './pageData.ts'
import { Providers } from './Providers.tsx'
import { createRoutes } from './routes.tsx'
import { findView } from './viewTable.ts'

const origin = 'http://prerender.invalid'

export interface RenderedPage {
  readonly head: string
  readonly body: string
  readonly data: string
  /** The page's source file, as the bundle's manifest names it. */
  readonly module: string
}

/** Every address without a query that the strategy gives rise to, in both languages. */
export async function listAddresses(): Promise<readonly { address: string; language: Language }[]> {
  const client = createQueryClient()
  const [strategy, { regions }] = await Promise.all([
    client.query(strategyQuery()),
    client.query(regionsQuery()),
  ])
  const all = [
    paths.overview(),
    paths.currentState(),
    paths.indicators(),
    paths.implementation(),
    paths.about(),
    paths.search(),
    paths.presentation(),
    ...strategy.focusAreas.map(({ id }) => paths.focusArea(id)),
    ...strategy.focusAreas.flatMap(({ goals }) => goals.map(({ id }) => paths.goal(id))),
    ...strategy.indicators.map(({ id }) => paths.indicator(id)),
    paths.places(),
    ...regions.filter((region) => isChoosable(strategy, region)).map(({ code }) => paths.place(code)),
  ]
  return languages.flatMap((language) =>
    all.map((path) => ({ address: toLanguagePath(path, language), language })),
  )
}

/** The page at an address as HTML, with the data it was drawn from. Throws when it is not a whole page. */
export async function renderAddress(address: string, today: string): Promise<RenderedPage> {
  const queryClient = createQueryClient()
  const handler = createStaticHandler(createRoutes({ queryClient, patience: Infinity }))
  const context = await handler.query(new Request(`${origin}${address}`))
  if (context instanceof Response) throw new Error(`${address}: answers with status ${context.status}`)
  if (context.errors) throw new Error(`${address}: ${JSON.stringify(context.errors)}`)
  const router = createStaticRouter(handler.dataRoutes, context)
  const clock = { rendered: today, now: () => today }
  const html = renderToString(
    <StrictMode>
      <Providers queryClient={queryClient} clock={clock}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </Providers>
    </StrictMode>,
  )
  const data: PageData = { rendered: today, queries: dehydrate(queryClient) }
  return { ...splitHead(html), data: toPageDataScript(data), module: toModule(address) }
}

/** React writes `<title>`, `<meta>` and `<link>` before the page's own elements; they belong in the head. */
function splitHead(html: string): { head: string; body: string } {
  const head = /^(?:<title>[^<]*<\/title>|<meta[^>]*>|<link[^>]*>)+/u.exec(html)?.[0] ?? ''
  return { head, body: html.slice(head.length) }
}

function toModule(address: string): string {
  const found = findView(splitLanguage(address).path)
  if (!found) throw new Error(`${address}: no view in src/app/viewTable.ts has this address`)
  return `src/views/${found.view.module}.tsx`
}
