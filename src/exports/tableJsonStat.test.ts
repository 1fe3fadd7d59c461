import { expect, test } from 'vitest'
import { exportSheetExample as sheet } from './exportSheetExample.ts'
import { writeTableJsonStat } from './tableJsonStat.ts'

test('rows × columns of numbers; words are status or stand beside', () => {
  expect(JSON.parse(writeTableJsonStat(sheet))).toEqual({
    version: '2.0',
    class: 'dataset',
    label: 'Ohälsotal, Kiruna',
    source: sheet.source,
    note: ['2020: Pandemin.'],
    role: { time: ['year'], metric: ['column'] },
    id: ['year', 'column'],
    size: [2, 1],
    dimension: {
      year: { label: 'År', category: { index: ['2018', '2022'], label: { '2018': '2018', '2022': '2022' } } },
      column: {
        label: 'Uppgift',
        category: {
          index: ['line-2584'],
          label: { 'line-2584': 'Kiruna' },
          unit: { 'line-2584': { label: 'dagar per person och år' } },
        },
      },
    },
    value: [18.62, null],
    status: { '1': 'uppgift saknas' },
    extension: {
      licence: sheet.licence,
      definition: sheet.definition,
      release: '2026-11',
      address: sheet.address,
      ownProcessing: false,
      words: { Anmärkning: ['Basår', ''] },
    },
  })
})
