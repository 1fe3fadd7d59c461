import { hydrate } from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { setOwnHeaders } from '#api/ownHeaders.ts'
import { readBuiltPackage } from '#offline/builtPackage.ts'
import { generationHeader } from '#offline/generationHeader.ts'
import { carriedParameters, contentParameters } from '#pathState.ts'
import type { Clock } from '#ui/clock.ts'
import { AppRouter } from './AppRouter.tsx'
import { createQueryClient } from './createQueryClient.ts'
import { Providers } from './Providers.tsx'
import { createRoutes } from './routes.tsx'
import { readPageData } from './pageData.ts'
import { StartedMark } from './StartedMark.tsx'

const patience = 200
const today = () => new Date().toISOString().slice(0, 10)

/**
 * Takes over the prerendered page. The router has loaded the matched view and its data before the first render,
 * so that hydration meets the same page. An address whose query changes the content is drawn anew instead.
 */
export async function startApp(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html: there is no element with id "root"')
  const built = readBuiltPackage()
  if (built) setOwnHeaders({ [generationHeader]: built.generation })
  const pageData = readPageData()
  const queryClient = createQueryClient()
  if (pageData) hydrate(queryClient, pageData.queries)
  const router = createBrowserRouter(createRoutes({ queryClient, patience }))
  await untilInitialized(router)

  const clock: Clock = { rendered: pageData?.rendered ?? today(), now: today }
  const app = (
    <StrictMode>
      <Providers queryClient={queryClient} clock={clock}>
        <StartedMark>
          <AppRouter router={router} />
        </StartedMark>
      </Providers>
    </StrictMode>
  )
  if (pageData && !hasContentQuery()) {
    // As a transition the work is done in small pieces, and the page answers meanwhile.
    startTransition(() => {
      hydrateRoot(root, app)
    })
  } else createRoot(root).render(app)
  delete document.documentElement.dataset['awaiting']
}

function hasContentQuery(): boolean {
  const search = new URLSearchParams(location.search)
  return [...carriedParameters, ...contentParameters].some((name) => search.has(name))
}

function untilInitialized(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) {
      resolve()
      return
    }
    const unsubscribe = router.subscribe((state) => {
      if (!state.initialized) return
      unsubscribe()
      resolve()
    })
  })
}
