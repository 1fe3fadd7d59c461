import type PptxGenJS from 'pptxgenjs'
import type { ChartData } from './chartData.ts'
import type { Area } from './fitTable.ts'
import { colors, face, seriesColors } from './slideStyle.ts'

/** Adds a native chart: the undrawn series too, so that they are in its workbook; `amendSlides` takes them out of the drawing. */
export function drawChart(
  slide: PptxGenJS.Slide,
  drawing: 'lines' | 'bars',
  data: ChartData,
  area: Area,
  altText: string,
): void {
  const series = [...data.drawn, ...data.undrawn].map(({ name, values }) => ({
    name,
    labels: [...data.categories],
    // The library takes a gap for null, though its types do not say so; `amendSlides` leaves the point out.
    values: values as number[],
  }))
  const format = data.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(data.decimals)}`
  const shared: PptxGenJS.IChartOpts = {
    ...area,
    altText,
    chartColors: toColors(data),
    showLegend: data.drawn.length > 1 || drawing === 'lines',
    legendPos: 'b',
    legendFontFace: face,
    legendFontSize: 12,
    legendColor: colors.text,
    catAxisLabelFontFace: face,
    catAxisLabelFontSize: 12,
    catAxisLabelColor: colors.quiet,
    catAxisLineShow: true,
    catAxisLabelPos: 'low',
    valAxisLabelFontFace: face,
    valAxisLabelFontSize: 12,
    valAxisLabelColor: colors.quiet,
    valAxisLabelFormatCode: format,
    valAxisLineShow: false,
    valGridLine: { color: colors.rule, size: 0.75 },
    chartArea: { roundedCorners: false },
    displayBlanksAs: 'gap',
  }
  if (drawing === 'lines') {
    slide.addChart('line', series, { ...shared, lineSize: 2.25, lineDataSymbolSize: 5 })
    return
  }
  slide.addChart('bar', series, {
    ...shared,
    barDir: 'bar',
    barGapWidthPct: 45,
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    showValue: true,
    dataLabelFontFace: face,
    dataLabelFontSize: 11,
    dataLabelColor: colors.text,
    dataLabelFormatCode: format,
  })
}

function toColors({ drawn, undrawn }: ChartData): string[] {
  return [...drawn, ...undrawn].map(({ key }, index) =>
    isAim(key) ? colors.target : (seriesColors[index % seriesColors.length] ?? colors.text),
  )
}

/** True for what is not observed: a target, and the way to it. */
export function isAim(key: string): boolean {
  return key === 'target' || key === 'path'
}
