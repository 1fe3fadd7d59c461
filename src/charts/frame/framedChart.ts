import { createContext, useContext, useEffect } from 'react'
import type { FigureTable } from '#domain/figureTable.ts'

/** How a frame's figures are drawn, for whoever draws them elsewhere; a picture is drawn here only. */
export type Drawing = 'lines' | 'bars' | 'picture'

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

/** A frame as a slide is told of it. */
export interface ReportedFrame extends FramedChart {
  readonly drawing: Drawing
}

const ReportContext = createContext<((frame: ReportedFrame) => void) | undefined>(undefined)

/** Stands around charts on a slide: it is told what each frame shows, whenever that changes. */
export const FrameReportProvider = ReportContext.Provider

/** True for a chart on a slide, where there is less height than anywhere else. */
export function useIsOnSlide(): boolean {
  return useContext(ReportContext) !== undefined
}

/** Tells the slide that the frame stands on, if it does, what it shows. */
export function useFrameReport({ title, source, table, drawing }: ReportedFrame): {
  readonly isOnSlide: boolean
} {
  const report = useContext(ReportContext)
  useEffect(() => {
    report?.({ title, source, table, drawing })
  })
  return { isOnSlide: report !== undefined }
}
