import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Clock } from '#ui/clock.ts'
import { ClockContext } from '#ui/clock.ts'

interface ProvidersProps {
  readonly queryClient: QueryClient
  readonly clock: Clock
  readonly children: ReactNode
}

/** What every view may ask for: data and the day. */
export function Providers({ queryClient, clock, children }: ProvidersProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <ClockContext value={clock}>{children}</ClockContext>
    </QueryClientProvider>
  )
}
