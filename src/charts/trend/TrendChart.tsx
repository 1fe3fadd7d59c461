import { useId, useMemo } from 'react'
import { ChartEmpty } from '../frame/ChartEmpty.tsx'
import type { ChartHeight } from '../frame/chartSize.ts'
import { chartSizeClass } from '../frame/chartSize.ts'
import { useIsEnlarged } from '../frame/enlargedContext.ts'
import { useIsOnSlide } from '../frame/framedChart.ts'
import { ReadingLine } from '../frame/ReadingLine.tsx'
import { useYearReader } from '../frame/useYearReader.ts'
import { YearSlider } from '../frame/YearSlider.tsx'
import { plotHeights } from './emSize.ts'
import type { TrendPointing } from './linePointing.ts'
import { LabelMargin, ValueAxis, YearAxis } from './TrendAxes.tsx'
import styles from './TrendChart.module.css'
import type { TrendPicture } from './trendPicture.ts'
import { isForRecharts, toTrendPicture } from './trendPicture.ts'
import { TrendPlot } from './TrendPlot.tsx'
import { toLongestReading, toReading } from './trendReading.ts'
import { toTrendRows } from './trendRows.ts'
import type { TrendSpec } from './trendSpec.ts'
import { findLatestYear } from './trendYears.ts'
import { useLinePointing } from './useLinePointing.ts'
import { useTakeOver } from './useTakeOver.ts'

interface TrendChartProps {
  readonly spec: TrendSpec
  readonly height?: ChartHeight
  /** Left out where no line can be pointed at. */
  readonly pointing?: TrendPointing | undefined
}

/** Lines over years, with all that must be said of them. Stands in a `ChartFrame`. */
export function TrendChart({ spec, height = 'normal', pointing }: TrendChartProps) {
  // Shown alone it is as high as the screen or the frame has room for, which may be less than on the page.
  const alone = useIsEnlarged() ? 'normal' : height
  const plotHeight = plotHeights[useIsOnSlide() ? 'slide' : alone]
  const picture = useMemo(() => toTrendPicture(spec, plotHeight), [spec, plotHeight])
  if (!picture) return <ChartEmpty height={height} />
  const canTakeOver = isForRecharts(picture)
  return <DrawnTrend key={String(canTakeOver)} {...{ spec, picture, height, pointing, canTakeOver }} />
}

interface DrawnTrendProps extends Omit<TrendChartProps, 'height'> {
  readonly height: ChartHeight
  readonly picture: TrendPicture
  readonly canTakeOver: boolean
}

function DrawnTrend({ spec, picture, height, pointing, canTakeOver }: DrawnTrendProps) {
  const readingId = useId()
  const rows = useMemo(() => toTrendRows(spec), [spec])
  const longest = useMemo(() => toLongestReading(rows, spec), [rows, spec])
  const takeOver = useTakeOver(canTakeOver)
  const pointer = useLinePointing(picture, pointing)
  const reader = useYearReader({
    ...picture.domains.years,
    years: picture.years,
    start: findLatestYear(spec) ?? picture.domains.years.to,
  })
  const row = rows.find(({ year }) => year === reader.year)
  return (
    <div className={`${styles.chart} ${chartSizeClass(height)}`}>
      <p className={styles.unit}>{spec.unit}</p>
      <div className={styles.grid}>
        <ValueAxis picture={picture} />
        <TrendPlot
          spec={spec}
          picture={picture}
          rows={rows}
          year={reader.isReading ? reader.year : undefined}
          takeOver={takeOver}
          pointed={pointing?.pointed}
        >
          <YearSlider
            reader={reader}
            readingId={readingId}
            onTurnTo={takeOver.want}
            {...(pointer ? { pointer } : {})}
          />
        </TrendPlot>
        <LabelMargin picture={picture} />
        <YearAxis picture={picture} language={spec.language} />
      </div>
      {row && (
        <ReadingLine id={readingId} year={row.year} text={toReading(row, spec)} longestText={longest} />
      )}
    </div>
  )
}
