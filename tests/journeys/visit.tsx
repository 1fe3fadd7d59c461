import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { QueryClient } from '@tanstack/react-query'
import { createMemoryRouter } from 'react-router'
import { setBaseUrl } from '#api/client.ts'
import { AppRouter } from '#app/AppRouter.tsx'
import { Providers } from '#app/Providers.tsx'
import { createRoutes } from '#app/routes.tsx'

const clock = { rendered: '2026-11-23', now: () => '2026-11-23' }

/** Opens the dashboard at an address: real routes, loaders and queries; only the network is played by the mocks. */
export function visit(address: string) {
  setBaseUrl('http://localhost')
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const router = createMemoryRouter(createRoutes({ queryClient, patience: 2000 }), {
    initialEntries: [address],
  })
  render(
    <Providers queryClient={queryClient} clock={clock}>
      <AppRouter router={router} />
    </Providers>,
  )
  return {
    user: userEvent.setup(),
    address: () => router.state.location.pathname + router.state.location.search,
  }
}
