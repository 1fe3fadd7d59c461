import { createContext, useContext } from 'react'
import type { FigureTable } from '#domain/figureTable.ts'

/** What a frame shows, for the actions that stand in it: what is taken home is then what is shown. */
export interface FramedChart {
  readonly title: string
  readonly source: string
  readonly table: FigureTable | undefined
}

const FramedChartContext = createContext<FramedChart | undefined>(undefined)

export const FramedChartProvider = FramedChartContext.Provider

/** The chart whose frame this stands in; undefined outside a frame. */
export function useFramedChart(): FramedChart | undefined {
  return useContext(FramedChartContext)
}
