import type { ComponentType, ReactNode } from 'react'
import { lazy, Suspense } from 'react'
import type { PlotProps } from './plotProps.ts'
import { TrendBackdrop } from './TrendBackdrop.tsx'
import styles from './TrendChart.module.css'
import { TrendDrawing } from './TrendDrawing.tsx'
import { TrendOutlook } from './TrendOutlook.tsx'
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
  readonly takeOver: TakeOver
  /** The reader that lies over the picture. */
  readonly children: ReactNode
}

/** The plot in layers: rules and marks, where the measure should be and is heading, words, the lines by whoever draws them, the reader. */
export function TrendPlot({ picture, rows, year, takeOver, children }: TrendPlotProps) {
  const yearInPlain = takeOver.isDone ? undefined : year
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
      {children}
    </div>
  )
}
