import { describe, expect, test } from 'vitest'
import type { Indicator } from './indicator.ts'
import { toPlaceGroup } from './placeLevels.ts'
import type { Region } from './region.ts'
import type { FigureTable } from './toCubeOf.ts'
import { toCubeOf } from './toCubeOf.ts'

const region = (code: string, parent?: string): Region => ({
  code,
  name: { sv: code },
  kind: code.length === 2 ? 'county' : 'municipality',
  ...(parent === undefined ? {} : { parent }),
})
const regions = [region('24', '00'), region('25', '00'), region('2580', '25'), region('2584', '25')]

function levelsOf(table: FigureTable, part: Partial<Indicator> = {}) {
  const indicator = {
    id: 'matt',
    direction: 'up',
    isTotal: false,
    decimals: 1,
    cube: toCubeOf(table),
    ...part,
  }
  return toPlaceGroup('25', regions, [indicator as Indicator]).levels
}

const total = (figures: Readonly<Record<number, number>>) => ({ total: figures })

describe('the levels of the parts of a whole', () => {
  test('the places are those whose parent is the whole', () => {
    expect(toPlaceGroup('25', regions, [])).toEqual({ whole: '25', places: ['2580', '2584'], levels: [] })
    expect(toPlaceGroup('00', regions, []).places).toEqual(['24', '25'])
  })

  test('values as they are shown, with that of the whole; never −0', () => {
    const table = {
      '25': total({ 2022: 4.06 }),
      '2580': total({ 2022: 3.14 }),
      '2584': total({ 2022: -0.04 }),
    }
    expect(levelsOf(table)).toEqual([
      { indicator: 'matt', sex: 'total', year: 2022, whole: 4.1, values: [3.1, 0] },
    ])
  })

  test('one level for each year that is some place’s latest', () => {
    const table = {
      '25': total({ 2020: 1, 2021: 2, 2022: 3 }),
      '2580': total({ 2020: 4, 2021: 5 }),
      '2584': total({ 2020: 6, 2021: 7, 2022: 8 }),
    }
    // 2022 has one place alone: there is nobody to be seen among.
    expect(levelsOf(table).map(({ year, values }) => [year, values])).toEqual([[2021, [5, 7]]])
  })

  test('where only the sexes are published each has its own level', () => {
    const sexes = (women: number, men: number) => ({ women: { 2022: women }, men: { 2022: men } })
    const levels = levelsOf({ '2580': sexes(84, 80), '2584': sexes(83, 79) })
    expect(levels.map(({ sex, whole, values }) => [sex, whole, values])).toEqual([
      ['women', null, [84, 83]],
      ['men', null, [80, 79]],
    ])
  })

  test.each<[string, Partial<Indicator>]>([
    ['a total', { isTotal: true }],
    ['no wanted direction', { direction: 'context' }],
  ])('none: %s', (_name, part) => {
    expect(levelsOf({ '2580': total({ 2022: 1 }), '2584': total({ 2022: 2 }) }, part)).toEqual([])
  })
})
