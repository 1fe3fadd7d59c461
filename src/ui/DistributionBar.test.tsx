import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Status } from '#domain/assessment/assessment.ts'
import { statuses } from '#domain/assessment/assessment.ts'
import type { Distribution } from '#domain/summary.ts'
import { toDistribution } from '#domain/summary.ts'
import { DistributionBar } from './DistributionBar.tsx'

const words = Object.fromEntries(statuses.map((status) => [status, `<${status}>`])) as Record<Status, string>
const show = (counts: Partial<Record<Status, number>>) => {
  const empty = toDistribution([])
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const distribution: Distribution = { ...empty, total, counts: { ...empty.counts, ...counts } }
  return renderToStaticMarkup(
    <DistributionBar distribution={distribution} words={words} label="Fördelning" />,
  )
}

test('the parts fill the bar in order, best first', () => {
  const html = show({ significantSetback: 1, targetMet: 1, noProgress: 2 })
  const parts = [...html.matchAll(/x="([\d.]+)%" width="([\d.]+)%"/gu)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ])
  expect(parts).toEqual([
    [0, 25],
    [25, 50],
    [75, 25],
  ])
})

test('each class that occurs stands in the list with its word and count', () => {
  const html = show({ significantProgress: 21, notAssessable: 4 })
  const [, list = ''] = html.split('<ul')
  const text = list.replace(/<svg.*?<\/svg>/gu, '').replace(/<[^>]+>/gu, ' ')
  expect(text.replace(/\s+/gu, ' ')).toContain('&lt;significantProgress&gt; 21 &lt;notAssessable&gt; 4')
  expect(list.match(/<li/gu)).toHaveLength(2)
  expect(list).toContain('aria-label="Fördelning"')
})

test('nothing to show, nothing shown', () => {
  expect(show({})).toBe('')
})

test('no inline styles, which the security policy would drop', () => {
  expect(show({ targetMet: 1 })).not.toContain('style=')
})
