import { expect, test } from 'vitest'
import type { Region } from '#domain/region.ts'
import { toLocatorRegions } from './locatorRegions.ts'
import { toPlaceListRows } from './placeList.ts'

const places: readonly Region[] = [
  { code: '25', name: { sv: 'Norrbottens län' }, kind: 'county', parent: '00' },
  { code: '2584', name: { sv: 'Kiruna' }, kind: 'municipality', parent: '25' },
  { code: '2580', name: { sv: 'Luleå' }, kind: 'municipality', parent: '25' },
]
// Too slow is still the right way: 3 + 1 improve, 2 worsen, of 3 + 1 + 2 + 4.
const counts = new Map([
  ['2584', { significantProgress: 3, insufficientProgress: 1, significantSetback: 2, notAssessable: 4 }],
])

test('every place with how many go which way; nothing is said of what is not known', () => {
  expect(toPlaceListRows(places, counts, 'sv')).toMatchObject([
    { path: '/platser/25', name: 'Norrbottens län', isWhole: true, progress: undefined },
    {
      path: '/platser/2584',
      progress: '4 förbättras, 2 försämras',
      improving: '4 av 10 förbättras',
      isWhole: false,
    },
    { name: 'Luleå', counts: undefined, progress: undefined },
  ])
})

test('the map has the municipalities, each a link to its page, the place itself standing out', () => {
  const regions = toLocatorRegions(toPlaceListRows(places, counts, 'sv'), '2584', (path) => `/en${path}`)
  expect(regions).toMatchObject([
    {
      code: '2584',
      href: '/en/platser/2584',
      value: '4 av 10 förbättras',
      label: 'Kiruna: 4 förbättras, 2 försämras',
      share: 1,
    },
    { code: '2580', value: '', label: 'Luleå' },
  ])
  expect(regions[1]?.share).toBeLessThan(0.2)
})
