import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import type { Clock } from '#ui/clock.ts'
import { ClockContext } from '#ui/clock.ts'
import { StageContext } from '#views/stage/stage.ts'

interface ProvidersProps {
  readonly queryClient: QueryClient
  readonly clock: Clock
  readonly children: ReactNode
}

/** What every view may ask for: data, the day, and a stage for pictures of the other views. */
export function Providers({ queryClient, clock, children }: ProvidersProps) {
  const loadStage = useMemo(
    () => async () => (await import('./openStage.tsx')).createOpenStage(queryClient, clock),
    [queryClient, clock],
  )
  return (
    <QueryClientProvider client={queryClient}>
      <ClockContext value={clock}>
        <StageContext value={loadStage}>{children}</StageContext>
      </ClockContext>
    </QueryClientProvider>
  )
}
