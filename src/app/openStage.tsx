import type { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter, matchPath } from 'react-router'
import { splitLanguage, toLanguagePath } from '#paths.ts'
import type { Clock } from '#ui/clock.ts'
import type { OpenStage, StagedPicture } from '#views/stage/stage.ts'
import { StagedPage } from '#views/stage/StagedPage.tsx'
import { AppRouter } from './AppRouter.tsx'
import { Providers } from './Providers.tsx'
import { createStageRoutes } from './routes.tsx'
import { StageLayout, StageTitleContext } from './StageLayout.tsx'
import { loadView, pictures } from './viewTable.ts'

/** Milliseconds a slide waits for its picture before it is shown without. */
const patience = 1000
let opened = 0

/** Makes stages that share the page's data. Each is a tree of its own, since a router can't stand inside another. */
export function createOpenStage(queryClient: QueryClient, clock: Clock): OpenStage {
  return (element, { language, picture, onMove, onContent }) => {
    const root = createRoot(element, { identifierPrefix: `s${(opened += 1)}-` })
    let titles: ReadonlyMap<string, string | undefined> = new Map()
    const routes = createStageRoutes(
      language,
      { queryClient, patience },
      { layout: <StageLayout language={language} onContent={onContent} />, page: <StagedPage /> },
    )
    const router = createMemoryRouter(routes, { initialEntries: [toLanguagePath(picture.address, language)] })
    const unsubscribe = router.subscribe(({ navigation, location: { pathname, search } }) => {
      if (navigation.state === 'idle') onMove?.(`${splitLanguage(pathname).path}${search}`)
    })
    // The slide before keeps its title until the next one is there.
    const draw = ({ address, title }: StagedPicture) => {
      titles = new Map([...titles, [toLanguagePath(address, language), title]])
      root.render(
        <Providers queryClient={queryClient} clock={clock}>
          <StageTitleContext value={titles}>
            <AppRouter router={router} />
          </StageTitleContext>
        </Providers>,
      )
    }
    draw(picture)
    return {
      show: (next) => {
        draw(next)
        const { pathname, search } = router.state.location
        const to = toLanguagePath(next.address, language)
        if (`${pathname}${search}` !== to) void router.navigate(to, { replace: true })
      },
      prepare: (address) => {
        const [path = '/'] = address.split('?')
        for (const view of pictures) {
          const match = matchPath(`/${view.pattern}`, path)
          if (!match) continue
          const fetched = [loadView(view), ...view.ask(queryClient, match.params['id'] ?? '')]
          void Promise.allSettled(fetched)
          return
        }
      },
      close: () => {
        unsubscribe()
        router.dispose()
        root.unmount()
      },
    }
  }
}
