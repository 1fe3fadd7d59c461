import { useId, useMemo } from 'react'
import { ChartEmpty } from '../frame/ChartEmpty.tsx'
import type { ChartHeight } from '../frame/chartSize.ts'
import { chartSizeClass } from '../frame/chartSize.ts'
import { ReadingLine } from '../frame/ReadingLine.tsx'
import { useYearReader } from '../frame/useYearReader.ts'
import { YearSlider } from '../frame/YearSlider.tsx'
import { LabelMargin, ValueAxis, YearAxis } from './TrendAxes.tsx'
import styles from './TrendChart.module.css'
import type { TrendPicture } from './trendPicture.ts'
import { toTrendPicture } from './trendPicture.ts'
import { TrendPlot } from './TrendPlot.tsx'
import { toLongestReading, toReading } from './trendReading.ts'
import { toTrendRows } from './trendRows.ts'
import type { TrendSpec } from './trendSpec.ts'
import { findLatestYear } from './trendYears.ts'
import { useTakeOver } from './useTakeOver.ts'

interface TrendChartProps {
  readonly spec: TrendSpec
  readonly height?: ChartHeight
}

/** Lines over years, with all that must be said of them. Stands in a `ChartFrame`. */
export function TrendChart({ spec, height = 'normal' }: TrendChartProps) {
  const picture = useMemo(() => toTrendPicture(spec), [spec])
  if (!picture) return <ChartEmpty height={height} />
  return <DrawnTrend spec={spec} picture={picture} height={height} />
}

function DrawnTrend({ spec, picture, height }: Required<TrendChartProps> & { picture: TrendPicture }) {
  const readingId = useId()
  const rows = useMemo(() => toTrendRows(spec), [spec])
  const longest = useMemo(() => toLongestReading(rows, spec), [rows, spec])
  const takeOver = useTakeOver()
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
          picture={picture}
          rows={rows}
          year={reader.isReading ? reader.year : undefined}
          takeOver={takeOver}
        >
          <YearSlider reader={reader} readingId={readingId} onTurnTo={takeOver.want} />
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
