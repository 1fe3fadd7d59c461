import type { Page } from 'playwright-core'

interface DrawnChart {
  readonly kind: string
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
}

/** What the XML of a chart draws, read by the browser's own parser. */
export function readDrawnChart(page: Page, xml: string): Promise<DrawnChart> {
  return page.evaluate((source) => {
    const chart = new DOMParser().parseFromString(source, 'text/xml')
    const readPoints = (cache: Element | undefined) => {
      const count = Number(cache?.getElementsByTagName('c:ptCount')[0]?.getAttribute('val') ?? 0)
      const points = new Map(
        [...(cache?.getElementsByTagName('c:pt') ?? [])].map((point) => [
          Number(point.getAttribute('idx')),
          point.textContent,
        ]),
      )
      return Array.from({ length: count }, (_, index) => points.get(index) ?? null)
    }
    const series = [...chart.getElementsByTagName('c:ser')]
    const kinds = ['c:lineChart', 'c:barChart']
    return {
      kind: kinds.find((kind) => chart.getElementsByTagName(kind).length === 1) ?? '',
      categories: readPoints(series[0]?.getElementsByTagName('c:strCache')[1]).map((text) => text ?? ''),
      series: series.map((one) => ({
        name: readPoints(one.getElementsByTagName('c:strCache')[0])[0] ?? '',
        values: readPoints(one.getElementsByTagName('c:numCache')[0]).map((value) =>
          value === null ? null : Number(value),
        ),
      })),
    }
  }, xml)
}
