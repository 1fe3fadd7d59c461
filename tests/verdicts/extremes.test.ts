import { describe, expect, test } from 'vitest'
import { toHighlights } from '#domain/highlights.ts'
import type { Indicator } from '#domain/indicator.ts'
import { languages } from '#domain/localizedText.ts'
import { toStanding } from '#domain/standing.ts'
import type { FigureTable } from '#domain/toCubeOf.ts'
import { toHeadline } from '#i18n/headline.ts'
import { toSummary } from '#i18n/summary.ts'
import { toHeadlineFacts } from '#views/indicator/headlineModel.ts'
import { county, placesSeenFrom } from '#views/indicator/placesExample.ts'
import { madeUpIndicator } from '#views/madeUpIndicator.ts'
import { findFaults } from './grammar.ts'

const settings = { baseYear: 2018, method: 'eurostat', releaseYear: 2026, comparison: '00' } as const
const days = { valueKind: 'number', unit: { sv: 'dagar', en: 'days' } } as const

function tellHeadline(indicator: Indicator, language: 'sv' | 'en' = 'sv'): readonly string[] {
  const standing = toStanding(indicator, county.code, settings)
  return toHeadline(toHeadlineFacts(indicator, placesSeenFrom(county), standing, settings), language)
}

const inCounty = (total: NonNullable<FigureTable[string]['total']>, part: Partial<Indicator> = {}) =>
  madeUpIndicator({ '25': { total } }, part)

/** One cell with everything that can be said of it: broken, provisional, and the year after withheld. */
function withEverythingAtOnce(): Indicator {
  const indicator = inCounty({ 2018: 40, 2021: 44, 2022: 45, 2023: 'suppressed' })
  const { cube } = indicator
  const lastValue = cube.values.lastIndexOf(45)
  return {
    ...indicator,
    breaks: [{ year: 2022, text: { sv: 'Ny definition' } }],
    cube: { ...cube, flags: { [lastValue]: ['break', 'provisional'] } },
  }
}

const first = (sentences: readonly string[]) => sentences[0]?.replaceAll('\u00a0', ' ')

test.each<[string, Indicator, string | RegExp]>([
  ['zero to zero', inCounty({ 2018: 0, 2022: 0 }, days), /på 0,0 dagar, samma som 2018\.$/u],
  ['from zero', inCounty({ 2018: 0, 2022: 5 }, days), /på 5,0 dagar, en ökning med 5,0 dagar sedan 2018\.$/u],
  [
    'to zero',
    inCounty({ 2018: 5, 2022: 0 }, days),
    /på 0,0 dagar, en minskning med 5,0 dagar sedan 2018\.$/u,
  ],
  [
    'negative',
    inCounty({ 2018: -5, 2022: -8 }, days),
    /på −8,0 dagar, en minskning med 3,0 dagar sedan 2018\.$/u,
  ],
  ['from minus to plus', inCounty({ 2018: -5, 2022: 3 }, days), /på 3,0 dagar, en ökning med 8,0 dagar/u],
  [
    'rounded to minus zero',
    inCounty({ 2018: -0.01, 2022: -0.02 }, days),
    'År 2022 låg Norrbottens län på 0,0 dagar, samma avrundade värde som 2018.',
  ],
  [
    'huge',
    inCounty({ 2018: 1_234_567_890_123, 2022: 1_234_567_890_124 }, { ...days, decimals: 0 }),
    /på 1 234 567 890 124 dagar, en ökning med 1 dag sedan 2018\.$/u,
  ],
  [
    'tiny',
    inCounty({ 2018: 0.000_012, 2022: 0.000_019 }, { ...days, decimals: 6 }),
    /på 0,000019 dagar, en ökning med 0,000007 dagar sedan 2018\.$/u,
  ],
  ['one observation', inCounty({ 2022: 4 }, days), 'År 2022 låg Norrbottens län på 4,0 dagar.'],
  ['no observation', madeUpIndicator({}), 'Måttet publiceras inte för län.'],
  ['all missing', inCounty({ 2018: 'missing', 2022: 'suppressed' }), 'Måttet publiceras inte för län.'],
  [
    'missing here, not in another county',
    madeUpIndicator({ '25': { total: { 2022: 'suppressed' } }, '24': { total: { 2022: 4 } } }),
    'Det finns inga uppgifter för Norrbottens län.',
  ],
  ['everything at once', withEverythingAtOnce(), /^År 2021 låg Norrbottens län på 44,0 procent, en ökning/u],
])('%s', (_, indicator, told) => {
  expect(first(tellHeadline(indicator))).toMatch(told)
  for (const language of languages) {
    const sentences = tellHeadline(indicator, language)
    expect(sentences.length).toBeLessThanOrEqual(4)
    expect(sentences.flatMap((sentence) => findFaults(sentence, language))).toEqual([])
  }
})

test('the provisional value after a break is told, and not judged', () => {
  expect(
    tellHeadline(withEverythingAtOnce()).map((sentence) => sentence.replaceAll('\u00a0', ' ')),
  ).toContain('Ett preliminärt värde för 2022 är 45,0 procent.')
})

describe('a title of 400 characters', () => {
  const title = { sv: `Andel ${'mycket '.repeat(56)}nöjda`, en: `Share ${'very '.repeat(77)}content` }
  const [long, short] = [
    inCounty({ 2018: 40, 2022: 45 }, { title }),
    inCounty({ 2018: 40, 2022: 35 }, { id: 'annat' }),
  ]
  const standings = [long, short].map((indicator) => toStanding(indicator, county.code, settings))

  test.each(languages)('is told whole, in %s', (language) => {
    expect(title[language].length).toBeGreaterThanOrEqual(397)
    const { lead } = toSummary(toHighlights([long, short], standings), county, language)
    expect(lead).toContain(title[language])
    expect(findFaults(lead, language)).toEqual(['two sentences in one'])
    expect(lead.split(/(?<=\.) /u)).toHaveLength(2)
  })
})

test('no indicators, and indicators without a figure', () => {
  for (const language of languages) {
    const nothing = toSummary(toHighlights([], []), county, language)
    expect(findFaults(nothing.lead, language)).toEqual([])
    const empty = madeUpIndicator({})
    const standing = toStanding(empty, county.code, settings)
    const without = toSummary(toHighlights([empty], [standing]), county, language)
    expect([without.lead, without.coverage ?? ''].flatMap((text) => findFaults(text, language))).toEqual([])
  }
})
