import { useCallback } from 'react'
import type { DataRouter } from 'react-router'
import { RouterProvider } from 'react-router'
import { LatestLocationContext } from '#ui/latestLocation.ts'

/** The views of a router, which may ask it where it is on its way to. */
export function AppRouter({ router }: { router: DataRouter }) {
  const getLatest = useCallback(() => router.state.navigation.location ?? router.state.location, [router])
  return (
    <LatestLocationContext value={getLatest}>
      <RouterProvider router={router} />
    </LatestLocationContext>
  )
}
