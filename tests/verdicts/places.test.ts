import { describe, expect, test } from 'vitest'
import { languages } from '#domain/localizedText.ts'
import type { PlaceGroup } from '#domain/placeLevels.ts'
import { comparePlace, pickLeads, toStripPlace } from '#domain/placeComparison.ts'
import { indicatorIdsInTree } from '#domain/strategy.ts'
import { countVerdicts, pickStandings, toDistribution } from '#domain/summary.ts'
import { placeComparisonWords } from '#i18n/placeComparisonWords.ts'
import { findWhole, listPlaces, toPlaceLead } from '#views/place/placeModel.ts'
import { findFaults } from './grammar.ts'
import { catalogue, readStandings, strategy, survey } from './publishedGoals.ts'

const places = listPlaces(strategy, catalogue, 'sv')

function groupOf(code: string | undefined): PlaceGroup {
  return survey.groups.find(({ whole }) => whole === code) ?? { whole: '', places: [], levels: [] }
}

const compare = (code: string, whole: string | undefined) =>
  comparePlace(groupOf(whole), code, strategy.indicators, readStandings(code))

test('the county, the country and its 14 municipalities are surveyed, and all counties stand beside each other', () => {
  expect(places).toHaveLength(16)
  expect(survey.verdicts.map(({ region }) => region).sort()).toEqual(places.map(({ code }) => code).sort())
  expect(survey.groups.map(({ whole, places: members }) => [whole, members.length])).toEqual([
    ['25', 14],
    ['00', 21],
  ])
})

describe.each(places.map((place) => [place.name.sv, place] as const))('%s', (_name, place) => {
  const whole = findWhole(strategy, place)
  const { compared, apart } = compare(place.code, whole?.code)

  test('has as many verdicts of each kind as its standings', () => {
    const { counts } = toDistribution(pickStandings(readStandings(place.code), indicatorIdsInTree(strategy)))
    const published = survey.verdicts.find(({ region }) => region === place.code)?.counts ?? {}
    expect(counts).toMatchObject(published)
    expect(countVerdicts(published)).toBe(43)
  })

  test('is ranked as its standings are, and lies on every line', () => {
    expect(compared.length + apart.length).toBe(strategy.indicators.length)
    for (const { indicator, standing, level, rank, value, whole: ofWhole } of compared) {
      expect(standing.rank, indicator.id).toEqual(rank)
      for (const one of [value, ofWhole]) {
        const position = toStripPlace(one, level, indicator)
        expect(position, indicator.id).toBeGreaterThanOrEqual(0)
        expect(position, indicator.id).toBeLessThanOrEqual(1)
      }
    }
  })

  test.each(languages)('is told soundly, %s', (language) => {
    const { progress, against, remarks } = toPlaceLead(
      strategy,
      readStandings(place.code),
      place,
      { compared, apart },
      language,
    )
    const sentences = [progress, against ?? [], remarks]
      .flat()
      .flatMap((text) => text.split(/(?<=\.) (?=\p{Lu})/u))
    const faults = sentences.flatMap((sentence) =>
      findFaults(sentence, language).map((fault) => `${fault}: ${sentence}`),
    )
    expect(faults).toEqual([])
  })
})

describe('against what is known from elsewhere', () => {
  // Kolada N00957, 2022: Kiruna 17.53, Norrbotten 24.88, Haparanda 34.5 the highest, Kiruna the lowest.
  test('ohälsotalet in Kiruna: (24.9 − 17.5) / (34.5 − 17.5)', () => {
    const { compared } = compare('2584', '25')
    const ohalsa = compared.find(({ indicator }) => indicator.id === 'ohalsotal')
    expect(ohalsa).toMatchObject({ value: 17.5, whole: 24.9, rank: { position: 1, of: 14 } })
    expect(ohalsa?.lead).toBeCloseTo(7.4 / 17, 6)
  })

  test('the breadth of trades follows the size of the place: the county has more than any municipality', () => {
    for (const [code, whole] of [
      ['2580', '25'],
      ['25', '00'],
    ] as const)
      expect(
        compare(code, whole)
          .apart.filter(({ gap }) => gap === 'wholeOutside')
          .map(({ indicator }) => indicator.id),
      ).toEqual(['branschbredd'])
  })

  test('broadband in sparsely populated areas: Norrbotten is last of 21 counties', () => {
    const { behind } = pickLeads(compare('25', '00').compared, 5)
    const broadband = behind.find(({ indicator }) => indicator.id === 'bredband-glesbygd')
    expect(broadband?.rank).toEqual({ position: 21, of: 21 })
  })
})

test.each(languages)('the rules of the page are told soundly, %s', (language) => {
  const words = placeComparisonWords[language]
  const texts = (['municipality', 'county'] as const).flatMap((kind) => [
    words.leadsRule('Kiruna', kind),
    words.stripsSummary(kind),
    words.noneAhead(kind),
    words.noneBehind(kind),
    words.stripsOwn,
    words.noWhole,
  ])
  const faults = texts
    .flatMap((text) => text.split(/(?<=\.) (?=\p{Lu})/u))
    .flatMap((sentence) => findFaults(sentence, language).map((fault) => `${fault}: ${sentence}`))
  expect(faults).toEqual([])
})
