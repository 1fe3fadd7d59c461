import { describe, expect, test } from 'vitest'
import type { FacetId } from './facets.ts'
import { toFacetRecord, toFacetValues, toSourceSlug } from './facets.ts'
import {
  emptyFilter,
  isEmpty,
  parseIndicatorFilter,
  readFilterForm,
  withoutValue,
  writeIndicatorFilter,
} from './indicatorFilter.ts'
import { strategy } from './listExample.ts'

const allowed = toFacetValues(strategy)
const parse = (query: string) => parseIndicatorFilter(new URLSearchParams(query), allowed)
const filter = (chosen: Partial<Record<FacetId, readonly string[]>>, text = '') => ({
  text,
  chosen: { ...toFacetRecord(() => []), ...chosen },
})

describe('the filter of an address', () => {
  test.each([
    ['', emptyFilter],
    ['status=forsamras', filter({ heading: ['forsamras'] })],
    [
      'status=kan-inte-bedomas&omrade=omrade-2',
      filter({ heading: ['kan-inte-bedomas'], area: ['omrade-2'] }),
    ],
    ['omrade=tvargaende', filter({ area: ['tvargaende'] })],
    ['mal=m2&perspektiv=jamlikhet', filter({ goal: ['m2'], perspective: ['jamlikhet'] })],
    ['kalla=kolada-scb&typ=enkat', filter({ source: ['kolada-scb'], kind: ['enkat'] })],
    ['riktning=lagre&uppgift=2022', filter({ direction: ['lagre'], freshness: ['2022'] })],
    ['uppgift=gammal', filter({ freshness: ['gammal'] })],
    ['q=%20bredband%20', filter({}, 'bredband')],
    // Several at once: by commas or by repeating, in the order they are offered.
    ['bedomning=forsamras,forbattras', filter({ status: ['forbattras', 'forsamras'] })],
    ['bedomning=forsamras&bedomning=forbattras', filter({ status: ['forbattras', 'forsamras'] })],
    ['sakerhet=robust,robust,okand', filter({ certainty: ['robust'] })],
    // One alone: the first that is known.
    ['status=forsamras&status=forbattras', filter({ heading: ['forsamras'] })],
    ['omrade=okand,omrade-1,omrade-2', filter({ area: ['omrade-1'] })],
  ])('?%s', (query, expected) => {
    expect(parse(query)).toEqual(expected)
  })

  test.each([
    'status=__proto__&omrade=constructor',
    'mal=toString&kalla=hasOwnProperty',
    'status=worsening',
    'status=&omrade=&q=',
    'bedomning=,,,',
    'uppgift=1066&uppgift=20222',
    'uppgift=2030',
    `bedomning=${'forbattras-'.repeat(800)}`,
    `mal=${','.repeat(8000)}`,
  ])('nothing of ?%.60s', (query) => {
    expect(parse(query)).toEqual(emptyFilter)
  })

  test('what is broken or too long in a text is taken as it can be', () => {
    expect(parse('q=%E0%A4%A').text).toBe('\ufffd%A')
    expect(parse(`q=${'a'.repeat(8000)}`).text).toHaveLength(80)
  })
})

describe('writing a filter', () => {
  test('keeps place and theme, and takes away what is not chosen', () => {
    const search = new URLSearchParams('geo=2584&tema=morkt&status=forsamras&q=x')
    writeIndicatorFilter(search, filter({ area: ['omrade-2'] }))
    expect(search.toString()).toBe('geo=2584&tema=morkt&omrade=omrade-2')
  })

  test('gives back what is parsed from it', () => {
    const all = {
      text: 'unga & gamla',
      chosen: toFacetRecord((facet) => allowed[facet].slice(0, 1)),
    }
    const search = new URLSearchParams()
    writeIndicatorFilter(search, all)
    expect(parse(search.toString())).toEqual(all)
  })
})

test('a form is read as an address is', () => {
  const form = new FormData()
  form.set('q', 'hälsa')
  form.set('status', 'oforandrat')
  form.set('omrade', '')
  form.append('bedomning', 'oforandrat')
  form.append('bedomning', 'forbattras')
  expect(readFilterForm(form, allowed)).toEqual(
    filter({ heading: ['oforandrat'], status: ['forbattras', 'oforandrat'] }, 'hälsa'),
  )
})

test('one value of several is taken away', () => {
  const both = filter({ status: ['forbattras', 'forsamras'] })
  expect(withoutValue(both, 'status', 'forbattras')).toEqual(filter({ status: ['forsamras'] }))
  expect(isEmpty(withoutValue(filter({ area: ['omrade-1'] }), 'area', 'omrade-1'))).toBe(true)
})

test.each([
  ['Kolada (SCB)', 'kolada-scb'],
  ['Kolada (Post- och telestyrelsen)', 'kolada-post-och-telestyrelsen'],
  ['Försäkringskassan', 'forsakringskassan'],
])('%s is %s in an address', (source, slug) => {
  expect(toSourceSlug(source)).toBe(slug)
})
