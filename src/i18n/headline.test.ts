import { expect, test } from 'vitest'
import type { Reason } from '#domain/assessment/assessment.ts'
import type { Target } from '#domain/indicator.ts'
import type { HeadlineFacts } from './headlineFacts.ts'
import {
  at,
  country,
  county,
  days,
  facts,
  kiruna,
  lifespan,
  people,
  reading,
  share,
  tell,
  verdict,
} from './headlineExample.ts'

test('level, direction since the base year, and the comparison', () => {
  expect(tell({})).toBe(
    'År 2022 låg Norrbottens län på 24,9 dagar per person och år, en minskning med 1,6 dagar sedan 2018. I riket var värdet 25,1 dagar.',
  )
  expect(tell({}, 'en')).toBe(
    'In 2022, Norrbotten County stood at 24.9 days per person and year, down 1.6 days since 2018. In Sweden the value was 25.1 days.',
  )
})

test('shares change in percentage points, one of them in the singular', () => {
  const readings = (base: number) => [reading(at(2022, 4.1), at(2018, base), at(2022, 5.6))]
  expect(tell({ indicator: share, readings: readings(5.4) })).toBe(
    'År 2022 låg Norrbottens län på 4,1 procent av befolkningen, en minskning med 1,3 procentenheter sedan 2018. I riket var värdet 5,6 procent.',
  )
  expect(tell({ indicator: share, readings: readings(3.1) })).toContain(
    'en ökning med 1,0 procentenhet sedan 2018.',
  )
  expect(tell({ indicator: share, readings: readings(3.1) }, 'en')).toContain(
    'up 1.0 percentage point since 2018.',
  )
})

test('negative values, and one person in the singular', () => {
  const readings = [reading(at(2022, -716), at(2018, -715))]
  expect(tell({ indicator: people, readings, comparison: undefined })).toBe(
    'År 2022 låg Norrbottens län på \u2212716 personer per år, en minskning med 1 person sedan 2018.',
  )
})

test('a change that the decimals do not show: the values are the same, rounded', () => {
  const readings = [reading(at(2022, 24.91), at(2018, 24.94), at(2022, 25.1))]
  expect(tell({ readings })).toContain('24,9 dagar per person och år, samma avrundade värde som 2018.')
  expect(tell({ readings }, 'en')).toContain('the same rounded value as in 2018.')
})

test('only equal values are the same', () => {
  const readings = [reading(at(2022, 24.9), at(2018, 24.9), at(2022, 25.1))]
  expect(tell({ readings })).toContain('24,9 dagar per person och år, samma som 2018.')
  expect(tell({ readings }, 'en')).toContain('the same as in 2018.')
})

test('values that are shown apart but differ by less than the decimals show', () => {
  const readings = [reading(at(2022, 24.94), at(2018, 24.96), at(2022, 25.1))]
  expect(tell({ readings })).toContain(
    '24,9 dagar per person och år, en förändring med mindre än 0,1 dagar sedan 2018.',
  )
  expect(tell({ readings }, 'en')).toContain('a change of less than 0.1 days since 2018.')
})

test('the comparison: the country compared with no one, and a year it lacks', () => {
  expect(tell({ place: country, comparison: undefined })).toBe(
    'År 2022 låg riket på 24,9 dagar per person och år, en minskning med 1,6 dagar sedan 2018.',
  )
  expect(tell({ readings: [reading(at(2024, 20), at(2018, 21))] })).toContain(
    'För riket finns ingen uppgift det året.',
  )
})

const national: Target = {
  value: 98,
  year: 2025,
  level: 'national',
  basis: { sv: 'Strategi' },
  regions: 'all',
}

test.each([
  ['targetMet', 'Värdet har nått det nationella målet 98 procent till 2025.'],
  ['significantProgress', 'Takten räcker för det nationella målet 98 procent till 2025.'],
  ['moderateProgress', 'Takten är något för långsam för det nationella målet 98 procent till 2025.'],
  ['insufficientProgress', 'Takten är för långsam för det nationella målet 98 procent till 2025.'],
  ['noProgress', 'Att stå stilla räcker inte för det nationella målet 98 procent till 2025.'],
  ['significantSetback', 'Utvecklingen går bort från det nationella målet 98 procent till 2025.'],
  [
    'notAssessable',
    'Det går inte att bedöma om takten räcker för det nationella målet 98 procent till 2025.',
  ],
] as const)('%s towards a target', (status, sentence) => {
  expect(tell({ indicator: share, target: national, verdict: verdict(status) })).toMatch(
    new RegExp(`${sentence}$`, 'u'),
  )
})

test('a verdict on two years says so, and a broken series says what cannot be compared', () => {
  const reasons: Reason[] = [
    { code: 'laterBaseYear', wanted: 2018, used: 2021, isBreak: true },
    { code: 'onlyTwoPoints', from: 2021, to: 2022 },
  ]
  const told = tell({
    indicator: share,
    readings: [reading(at(2022, 92.5), at(2021, 89.9), at(2022, 97.5))],
    target: national,
    verdict: verdict('significantProgress', reasons),
  })
  expect(told).toBe(
    'År 2022 låg Norrbottens län på 92,5 procent av befolkningen, en ökning med 2,6 procentenheter sedan 2021. ' +
      'Värden före 2021 kan inte jämföras, eftersom serien bryts. I riket var värdet 97,5 procent. ' +
      'Takten räcker för det nationella målet 98 procent till 2025, men bygger på två mätår.',
  )
})

test('a level that is only derived from someone else\u2019s target is not called theirs', () => {
  const target: Target = { ...national, value: 214_496, year: 2030, regions: ['25'] }
  const tons = { ...days, unit: { sv: 'ton', en: 'tonnes' }, decimals: 0 }
  expect(tell({ indicator: tons, target, verdict: verdict('significantSetback') })).toContain(
    'Utvecklingen går bort från målnivån 214 496 ton till 2030, räknad från det nationella målet.',
  )
  expect(tell({ indicator: tons, target, verdict: verdict('significantSetback') }, 'en')).toContain(
    'The development leads away from the level of 214,496 tonnes by 2030, derived from the national target.',
  )
})

const women = reading(at(2022, 83.4), at(2018, 83), at(2022, 84.7), 'women')
const men = reading(at(2022, 80.1), at(2018, 79.4), at(2022, 81.3), 'men')

test('only women and men published', () => {
  expect(tell({ indicator: lifespan, readings: [women, men] })).toBe(
    'År 2022 låg kvinnor i Norrbottens län på 83,4 år och män på 80,1 år. ' +
      'Sedan 2018 är förändringen +0,4 år för kvinnor och +0,7 år för män. ' +
      'I riket låg kvinnor på 84,7 år och män på 81,3 år.',
  )
  expect(tell({ indicator: lifespan, readings: [women, men] }, 'en')).toBe(
    'In 2022, women in Norrbotten County stood at 83.4 years and men at 80.1 years. ' +
      'Since 2018 the change is +0.4 years for women and +0.7 years for men. ' +
      'In Sweden, women stood at 84.7 years and men at 81.3 years.',
  )
})

test('women and men with different years are told apart', () => {
  const earlier = reading(at(2021, 80), at(2019, 80), null, 'men')
  expect(tell({ indicator: lifespan, readings: [women, earlier], comparison: undefined })).toBe(
    'År 2022 låg kvinnor i Norrbottens län på 83,4 år. År 2021 låg män i Norrbottens län på 80,0 år. ' +
      'Sedan 2018 är förändringen +0,4 år för kvinnor. Sedan 2019 är förändringen noll för män.',
  )
})

test.each<[string, Partial<HeadlineFacts>, string]>([
  ['one year', { yearCount: 1 }, 'Det är det enda mätåret, så ingen utveckling kan visas.'],
  [
    'two surveys',
    { verdict: verdict('notAssessable', [{ code: 'tooFewSurveys', count: 2 }]) },
    'Det finns bara två jämförbara enkäter, för få för att utläsa en utveckling.',
  ],
  [
    'nothing since the base year',
    { verdict: verdict('notAssessable', [{ code: 'tooFewPoints', count: 1, since: 2018 }]) },
    'Det finns inget tidigare mätår från 2018 och framåt att jämföra med.',
  ],
  [
    'nothing since a break',
    { verdict: verdict('notAssessable', [{ code: 'tooFewPoints', count: 1, since: 2021 }]) },
    'Serien bryts 2021, och därefter finns inget mätår att jämföra med.',
  ],
])('%s: a level without a direction, and why', (_, part, sentence) => {
  expect(tell({ ...part, readings: [reading(at(2022, 24.9))], comparison: undefined })).toBe(
    `År 2022 låg Norrbottens län på 24,9 dagar per person och år. ${sentence}`,
  )
})

test('no figures for the place: the reason, and where there are some', () => {
  const nothing = { place: kiruna, readings: [], yearCount: 0 }
  const unpublished = verdict('notAssessable', [{ code: 'notPublishedForRegion' }])
  expect(tell({ ...nothing, verdict: verdict('notAssessable', [{ code: 'noData' }]) })).toBe(
    'Det finns inga uppgifter för Kiruna.',
  )
  const elsewhere = { place: county, readings: facts.readings }
  expect(tell({ ...nothing, verdict: unpublished, elsewhere })).toBe(
    'Måttet publiceras inte för kommuner. År 2022 låg Norrbottens län på 24,9 dagar per person och år, en minskning med 1,6 dagar sedan 2018.',
  )
})

test('an ended series says which year is its last', () => {
  expect(tell({ indicator: { ...days, endedYear: 2021 } })).toMatch(
    /Serien är avslutad: 2021 är sista året\.$/u,
  )
})
