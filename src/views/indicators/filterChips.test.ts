import { describe, expect, test } from 'vitest'
import { toFacetLabels, toFacetOptions } from './facetOptions.ts'
import type { FacetId } from './facets.ts'
import { toFacetRecord } from './facets.ts'
import { toFilterChips, toWaysOut } from './filterChips.ts'
import { emptyFilter, withChosen } from './indicatorFilter.ts'
import { entries, strategy } from './listExample.ts'
import { narrowEntries } from './narrowEntries.ts'

const labels = toFacetLabels(strategy, 'sv')
const filter = (chosen: Partial<Record<FacetId, readonly string[]>>, text = '') => ({
  text,
  chosen: { ...toFacetRecord(() => []), ...chosen },
})
const offer = (chosen = {}, text = '') => {
  const asked = filter(chosen, text)
  return toFacetOptions(labels, narrowEntries(entries, asked).counts, asked.chosen)
}
const told = (options: readonly { label: string; count: number | undefined }[]) =>
  options.map(({ label, count }) => `${label} ${count ?? '?'}`)

describe('what is offered', () => {
  test('is what would leave something', () => {
    expect(told(offer().heading)).toEqual([
      'Förbättras 1',
      'Oförändrat 1',
      'Försämras 1',
      'Kan inte bedömas 1',
    ])
    expect(told(offer().kind)).toEqual(['Statistik 3', 'Enkät 1'])
    expect(told(offer().status)).toEqual([
      'Oförändrat 1',
      'För långsamt 1',
      'Försämras / Fel riktning 1',
      'Bakgrundsmått 1',
    ])
    expect(told(offer().area)).toEqual(['1 Område 1 2', '2 Område 2 2', 'Perspektiv på tvären 1'])
    expect(told(offer().source)).toEqual(['Kolada (SCB) 3', 'Trafikanalys 1'])
  })

  test('years where one more leaves more, and what is old', () => {
    expect(told(offer().freshness)).toEqual([
      '2024 eller senare 2',
      '2022 eller senare 3',
      'Gammal uppgift, före 2023 1',
    ])
    expect(told(offer({ freshness: ['2023'] }).freshness)).toContain('2023 eller senare 2')
  })

  test('keeps what is chosen, also where it leaves nothing', () => {
    expect(told(offer({ kind: ['enkat'] }, 'kultur').kind)).toEqual(['Statistik 1', 'Enkät 0'])
  })

  test('is everything while verdicts are on their way', () => {
    expect(told(toFacetOptions(labels, undefined, emptyFilter.chosen).kind)).toEqual([
      'Statistik ?',
      'Enkät ?',
    ])
  })
})

test('each thing chosen is a chip, and goes alone', () => {
  const chosen = filter({ area: ['omrade-2'], status: ['forbattras', 'oforandrat'] }, 'x')
  const chips = toFilterChips(chosen, labels, 'sv')
  expect(chips.map(({ label }) => label)).toEqual([
    'Fritext: ”x”',
    'Insatsområde: 2 Område 2',
    'Bedömning: Förbättras / I takt med målet',
    'Bedömning: Oförändrat',
  ])
  expect(chips[0]?.without).toEqual({ ...chosen, text: '' })
  expect(chips[3]?.without).toEqual(withChosen(chosen, 'status', ['forbattras']))
  expect(toFilterChips(emptyFilter, labels, 'sv')).toEqual([])
})

describe('ways out of an empty list', () => {
  const waysOut = (chosen: Partial<Record<FacetId, readonly string[]>>, text = '') => {
    const asked = filter(chosen, text)
    return toWaysOut(asked, narrowEntries(entries, asked), labels, 'sv').map(
      ({ label, count }) => `${label} ${count}`,
    )
  }
  test('are the choices that hold something back on their own, the one that holds back most first', () => {
    expect(waysOut({ area: ['omrade-2'], source: ['trafikanalys'] })).toEqual([
      'Källa: Trafikanalys 2',
      'Insatsområde: 2 Område 2 1',
    ])
    expect(waysOut({ status: ['bakgrund', 'for-langsamt'] }, 'hälsa')).toEqual([
      'Fritext: ”hälsa” 2',
      'Bedömning: Bakgrundsmått, För långsamt 1',
    ])
  })
  test('are none where one is not enough', () => {
    expect(waysOut({ area: ['omrade-1'], source: ['trafikanalys'], kind: ['enkat'] }, 'zzz')).toEqual([])
  })
})
