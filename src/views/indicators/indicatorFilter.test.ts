import { describe, expect, test } from 'vitest'
import { parseIndicatorFilter, readFilterForm, withIndicatorFilter } from './indicatorFilter.ts'

const areas = ['livskvalitet', 'innovation']
const parse = (query: string) => parseIndicatorFilter(new URLSearchParams(query), areas)
const nothing = { heading: undefined, area: undefined, text: '' }

describe('the filter of an address', () => {
  test.each([
    ['', nothing],
    ['status=forsamras', { ...nothing, heading: 'worsening' }],
    ['status=kan-inte-bedomas&omrade=innovation', { ...nothing, heading: 'unknown', area: 'innovation' }],
    ['omrade=tvargaende', { ...nothing, area: 'tvargaende' }],
    ['q=%20bredband%20', { ...nothing, text: 'bredband' }],
    ['status=__proto__&omrade=constructor', nothing],
    ['status=worsening', nothing],
    ['status=&omrade=&q=', nothing],
    ['status=forsamras&status=forbattras', { ...nothing, heading: 'worsening' }],
    ['q=%E0%A4%A', { ...nothing, text: '\ufffd%A' }],
  ])('?%s', (query, expected) => {
    expect(parse(query)).toEqual(expected)
  })

  test('a long text is cut', () => {
    expect(parse(`q=${'a'.repeat(8000)}`).text).toHaveLength(80)
  })
})

describe('writing a filter', () => {
  test('keeps place and theme, and takes away what is not chosen', () => {
    const search = new URLSearchParams('geo=2584&tema=morkt&status=forsamras&q=x')
    const next = withIndicatorFilter(search, { heading: undefined, area: 'innovation', text: '' })
    expect(next.toString()).toBe('geo=2584&tema=morkt&omrade=innovation')
  })

  test('gives back what is parsed from it', () => {
    const filter = { heading: 'improving', area: 'livskvalitet', text: 'unga & gamla' } as const
    const written = withIndicatorFilter(new URLSearchParams(), filter)
    expect(parseIndicatorFilter(new URLSearchParams(written.toString()), areas)).toEqual(filter)
  })
})

test('a form is read as an address is', () => {
  const form = new FormData()
  form.set('q', 'hälsa')
  form.set('status', 'oforandrat')
  form.set('omrade', '')
  expect(readFilterForm(form, areas)).toEqual({ heading: 'unchanged', area: undefined, text: 'hälsa' })
})
