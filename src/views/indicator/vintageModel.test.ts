import { expect, test } from 'vitest'
import { toCellText } from '#domain/figureTable.ts'
import { toCubeOf } from '#domain/toCubeOf.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { county } from './placesExample.ts'
import { toVintageView } from './vintageModel.ts'

const replaced = {
  vintage: '2026-01',
  cube: toCubeOf({ '25': { total: { 1990: 1000, 2005: 2000, 2016: 3000, 2017: 3000 } } }),
}
const figures = { '25': { total: { 1990: 1000, 2005: 1900, 2024: 1500 } } }
const tonnes = { valueKind: 'number', decimals: 0, unit: { sv: 'ton' }, replaced } as const
const read = (cells: readonly (string | { text: string; value: number })[]) =>
  cells.map((cell) => toCellText(cell).replaceAll('\u00a0', ' '))

test('which years were revised and by how much, which are new and which are gone', () => {
  const view = toVintageView(madeUpIndicator(figures, tonnes), county, 'sv')
  expect(view?.sentences).toEqual([
    '1 av de 2 år som finns i båda årgångarna har ändrats.',
    'Nya i den nuvarande: 2024.',
    'Bara i den förra: 2016–2017.',
  ])
  expect(view?.caption).toBe('Mått, Norrbottens län: förra och nuvarande årgången, ton')
  expect(view?.table.columns.map(({ label }) => label)).toEqual([
    'År',
    'Årgång 2026-01',
    'Nuvarande årgång',
    'Ändring',
    'Ändring i procent',
  ])
  // (1900 − 2000) / 2000 = −5 %.
  expect(view?.table.rows.map(({ cells }) => read(cells))).toEqual([
    ['2005', '2 000', '1 900', '−100', '−5,0 %'],
    ['2016', '3 000', 'finns inte', '–', '–'],
    ['2017', '3 000', 'finns inte', '–', '–'],
    ['2024', 'finns inte', '1 500', '–', '–'],
  ])
})

test('shares have no change in per cent', () => {
  const view = toVintageView(madeUpIndicator(figures, { replaced }), county, 'sv')
  expect(view?.table.columns).toHaveLength(4)
})

test('nothing is told where no edition has been kept, or the place has none', () => {
  expect(toVintageView(madeUpIndicator(figures), county, 'sv')).toBeUndefined()
  const elsewhere = madeUpIndicator({ '24': { total: { 1990: 1 } } }, tonnes)
  expect(toVintageView(elsewhere, county, 'sv')).toBeUndefined()
})
