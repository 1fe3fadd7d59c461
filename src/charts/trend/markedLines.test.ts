import { expect, test } from 'vitest'
import { toTrendPicture } from './trendPicture.ts'
import { toLine } from './trendSpecFixture.ts'
import type { TrendSpec } from './trendSpec.ts'
import { comparedRoles } from './trendSpec.ts'

const spec: TrendSpec = {
  lines: comparedRoles.map((role, index) => ({
    ...toLine(role, `Ett ganska långt namn på mått nummer ${index + 1}`, role, {
      2018: 100,
      2022: 100 + index,
    }),
    mark: String.fromCodePoint(65 + index),
  })),
  figure: { valueKind: 'number', decimals: 1 },
  unit: 'index',
  breaks: [],
  events: [],
  baseYear: 2018,
  reference: 100,
  language: 'sv',
}

test('lines with marks have a letter and a value in a narrow chart, and a name too in a wide one', () => {
  const sets = toTrendPicture(spec)?.labelSets
  expect(sets?.map(({ widths }) => widths)).toEqual(['narrow', 'wide'])
  const told = sets?.map(({ labels }) => labels[2]?.texts.map(({ strong, plain }) => `${strong}${plain}`))
  expect(told).toEqual([['C 102,0'], ['C 102,0', 'Ett ganska långt namn på må…']])
})

test('six labels have room beside each other', () => {
  const labels =
    toTrendPicture(spec)
      ?.labelSets.at(-1)
      ?.labels.toSorted((a, b) => a.y - b.y) ?? []
  expect(labels).toHaveLength(6)
  // Two lines of 1.25 em in a plot of 20 em.
  labels.slice(1).forEach(({ y }, index) => {
    expect(y - (labels[index]?.y ?? NaN)).toBeGreaterThanOrEqual(12.5)
  })
})

test('what all are seen against is a rule of its own', () => {
  // 100 is the lowest value there is: the rule lies at the foot of the plot.
  expect(toTrendPicture(spec)?.reference).toEqual({ x1: 0, y1: 100, x2: 100, y2: 100 })
  expect(toTrendPicture({ ...spec, reference: undefined })?.reference).toBeUndefined()
})
