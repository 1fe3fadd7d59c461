import { describe, expect, test } from 'vitest'
import type { FacetId } from './facets.ts'
import { toFacetRecord } from './facets.ts'
import { entries } from './listExample.ts'
import { narrowEntries } from './narrowEntries.ts'

const narrow = (chosen: Partial<Record<FacetId, readonly string[]>>, text = '') =>
  narrowEntries(entries, { text, chosen: { ...toFacetRecord(() => []), ...chosen } })
const idsOf = ({ entries: left }: ReturnType<typeof narrow>) =>
  left.map(({ indicator, group }) => `${group.id} ${indicator.id}`)

test('the whole list has every indicator under its goals, and the cross-cutting ones last', () => {
  expect(idsOf(narrow({}))).toEqual(['m1 halsa', 'm1 kultur', 'm2 utslapp', 'm2 halsa', 'jamlikhet gini'])
})

describe('each filter', () => {
  test.each<[FacetId, string, readonly string[]]>([
    // Too slow is still forward.
    ['heading', 'forbattras', ['m2 utslapp']],
    ['heading', 'kan-inte-bedomas', ['jamlikhet gini']],
    ['area', 'omrade-2', ['m2 utslapp', 'm2 halsa']],
    ['area', 'tvargaende', ['jamlikhet gini']],
    ['goal', 'm1', ['m1 halsa', 'm1 kultur']],
    // Also what stands under a goal and follows a perspective beside it.
    ['perspective', 'hallbarhet', ['m2 utslapp']],
    ['status', 'for-langsamt', ['m2 utslapp']],
    ['status', 'bakgrund', ['jamlikhet gini']],
    ['certainty', 'robust', ['m2 utslapp']],
    ['direction', 'lagre', ['m2 utslapp']],
    ['direction', 'ingen', ['jamlikhet gini']],
    ['source', 'trafikanalys', ['m1 kultur']],
    ['kind', 'enkat', ['m1 halsa', 'm2 halsa']],
    ['freshness', '2023', ['m1 kultur', 'm2 utslapp']],
    ['freshness', '2024', ['m1 kultur', 'm2 utslapp']],
    ['freshness', '2025', []],
    // The release is of 2026: what is from before 2023 is old. What has no figure is neither.
    ['freshness', 'gammal', ['m1 halsa', 'm2 halsa']],
  ])('%s %s', (facet, value, expected) => {
    expect(idsOf(narrow({ [facet]: [value] }))).toEqual(expected)
  })

  test.each([
    ['health', ['m1 halsa', 'm2 halsa']],
    ['HALSA', ['m1 halsa', 'm2 halsa']],
    ['ton', ['m2 utslapp']],
    ['trafikanalys', ['m1 kultur']],
    ['mål m2', ['m2 utslapp', 'm2 halsa']],
    ['utsläpp ton', ['m2 utslapp']],
    // What would mean something in a pattern is only itself here.
    ['(scb', ['m1 halsa', 'm2 utslapp', 'm2 halsa', 'jamlikhet gini']],
    ['.*', []],
    ['[a-z]', []],
  ])('the text %s', (text, expected) => {
    expect(idsOf(narrow({}, text))).toEqual(expected)
  })
})

describe('together', () => {
  test('values of one filter add, filters narrow each other', () => {
    expect(idsOf(narrow({ status: ['oforandrat', 'forsamras'] }))).toEqual([
      'm1 halsa',
      'm1 kultur',
      'm2 halsa',
    ])
    expect(idsOf(narrow({ status: ['oforandrat', 'forsamras'], area: ['omrade-2'] }))).toEqual(['m2 halsa'])
    expect(idsOf(narrow({ area: ['omrade-2'], goal: ['m1'] }))).toEqual([])
  })

  test('every value says how many it would leave, all else chosen as it is', () => {
    const { counts } = narrow({ area: ['omrade-2'] })
    expect(Object.fromEntries(counts.heading)).toEqual({ forbattras: 1, oforandrat: 1 })
    // The area's own values are counted as if none were chosen; halsa is one, also under two goals.
    expect(Object.fromEntries(counts.area)).toEqual({ 'omrade-1': 2, 'omrade-2': 2, tvargaende: 1 })
    expect(counts.heading.get('forsamras')).toBeUndefined()
  })

  test('what an undone choice would show', () => {
    const { entries: left, without } = narrow({ heading: ['forsamras'], area: ['omrade-2'] }, 'kultur')
    expect(left).toEqual([])
    expect(without).toMatchObject({ area: 1, heading: 0, text: 0, kind: 0 })
    expect(narrow({ heading: ['forsamras'] }, 'gini').without).toMatchObject({ heading: 1, text: 1 })
  })
})
