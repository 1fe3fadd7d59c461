import type { ReactNode } from 'react'
import { useIsEnlarged } from './enlargedContext.ts'

/** What belongs to the chart on its page, and is not there when it is shown large or on another website. */
export function OnPageOnly({ children }: { children: ReactNode }) {
  return useIsEnlarged() ? null : children
}
