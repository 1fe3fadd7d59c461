import { createContext, useContext } from 'react'

const ChartHeadingContext = createContext<string | undefined>(undefined)

/** Tells what stands in a frame the id of the frame's heading. */
export const ChartHeadingProvider = ChartHeadingContext.Provider

/** The id of the heading that names this chart; `undefined` outside a frame. */
export function useChartHeadingId(): string | undefined {
  return useContext(ChartHeadingContext)
}
