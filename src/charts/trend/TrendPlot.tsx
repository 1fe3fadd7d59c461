import type { ComponentType, ReactNode } from 'react'
import { lazy, Suspense } from 'react'
import type { PlotProps } from './plotProps.ts'
import { TrendBackdrop } from './TrendBackdrop.tsx'
import styles from './TrendChart.module.css'
import { TrendDrawing } from './TrendDrawing.tsx'
import { TrendOutlook } from './TrendOutlook.tsx'
import { TrendPointed } from './TrendPointed.tsx'
import type { TrendSpec } from './trendSpec.ts'
import { TrendWords } from './TrendWords.tsx'
import type { TakeOver } from './useTakeOver.ts'
import { loadTrendLines } from './useTakeOver.ts'

/** Draws nothing where Recharts cannot be had: the plain drawing stays. */
const NoLines: ComponentType<PlotProps> = () => null
const LiveLines = lazy<ComponentType<PlotProps>>(() =>
  loadTrendLines().then(
    ({ TrendLines }) => ({ default: TrendLines }),
    () => ({ default: NoLines }),
  ),
)

const markDrawn = () => {
  performance.mark('chart-drawn')
}

interface TrendPlotProps extends Omit<PlotProps, 'onDrawn'> {
  readonly spec: TrendSpec
  readonly takeOver: TakeOver
  /** The `pin` of the line that is pointed at. */
  readonly pointed: string | undefined
  /** The reader that lies over the picture. */
  readonly children: ReactNode
}

/** The plot in layers: rules and marks, where the measure should be and is heading, words, the lines by whoever draws them, the reader. */
export function TrendPlot({ spec, picture, rows, year, takeOver, pointed, children }: TrendPlotProps) {
  const yearInPlain = takeOver.isDone ? undefined : year
  const line = picture.lines.find(({ pin }) => pin !== undefined && pin === pointed)
  return (
    <div className={styles.plot}>
      <TrendBackdrop picture={picture} />
      <TrendOutlook picture={picture} year={year} />
      <TrendWords picture={picture} />
      <div className={takeOver.isDone ? styles.covered : undefined}>
        <TrendDrawing picture={picture} rows={rows} year={yearInPlain} onDrawn={markDrawn} />
      </div>
      {takeOver.isWanted && (
        <Suspense>
          <LiveLines picture={picture} rows={rows} year={year} onDrawn={takeOver.finish} />
        </Suspense>
      )}
      {line && <TrendPointed line={line} year={year} figure={spec.figure} language={spec.language} />}
      {children}
    </div>
  )
}
