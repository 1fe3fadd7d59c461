import { expect, test } from 'vitest'
import type { Reason } from '#domain/assessment/assessment.ts'
import type { Certainty } from '#domain/assessment/certainties.ts'
import type { Target } from '#domain/indicator.ts'
import type { HeadlineFacts } from './headlineFacts.ts'
import { at, days, facts, lifespan, reading, share, tell, verdict } from './headlineExample.ts'

const level =
  'År 2022 låg Norrbottens län på 24,9 dagar per person och år, en minskning med 1,6 dagar sedan 2018. '
const comparison = 'I riket var värdet 25,1 dagar.'
const turned: Reason = { code: 'lastYearTurned', year: 2022 }
const unknownMargin: Reason = { code: 'unknownMargin' }
const twoPoints: Reason = { code: 'onlyTwoPoints', from: 2018, to: 2022 }
const broken: Reason = { code: 'laterBaseYear', wanted: 2018, used: 2021, isBreak: true }

const judged = (...reasons: readonly Reason[]) => verdict('moderateProgress', reasons)

test.each<[string, Partial<HeadlineFacts>, string, string]>([
  [
    'the last year went the other way',
    { verdict: judged(turned) },
    'Sista året gick utvecklingen åt andra hållet.',
    'In the last year the development went the other way.',
  ],
  [
    'a survey whose margin is not known',
    { verdict: judged(unknownMargin) },
    'Enkätens felmarginal är okänd, så bedömningen är osäker.',
    'The survey’s margin of error is not known, so the verdict is uncertain.',
  ],
  [
    'a change within a known margin',
    { verdict: verdict('noProgress', [{ code: 'withinMargin' }]) },
    'Förändringen ligger inom enkätens felmarginal.',
    'The change lies within the survey’s margin of error.',
  ],
  [
    'another method would say something else',
    { certainty: 'dependsOnMethod' },
    'Med en annan metod blir bedömningen en annan.',
    'Another method gives another verdict.',
  ],
  [
    'another base year would say something else',
    { certainty: 'dependsOnBaseYear' },
    'Med ett annat basår blir bedömningen en annan.',
    'Another base year gives another verdict.',
  ],
  [
    'on the border',
    { certainty: 'borderline' },
    'Bedömningen ligger på gränsen till en annan.',
    'The verdict is on the border to another.',
  ],
  [
    'two years without a target',
    { verdict: judged(twoPoints) },
    'Bedömningen bygger på bara två mätår.',
    'The verdict rests on only two years.',
  ],
  ['old figures', { releaseYear: 2026 }, 'Uppgiften är fyra år gammal.', 'The figure is four years old.'],
])('%s', (_, part, sv, en) => {
  expect(tell(part)).toBe(`${level}${comparison} ${sv}`)
  expect(tell(part, 'en').endsWith(en)).toBe(true)
})

test('the two heaviest doubts make one sentence', () => {
  const part = { verdict: judged(unknownMargin, turned), certainty: 'borderline' as const }
  expect(tell(part)).toBe(
    `${level}${comparison} Bedömningen är osäker: sista året gick åt andra hållet, och enkätens felmarginal är okänd.`,
  )
  expect(tell(part, 'en')).toContain(
    'The verdict is uncertain: the last year went the other way, and the survey’s margin of error is not known.',
  )
})

test('a robust verdict on fresh figures is told without reservations', () => {
  expect(tell({ certainty: 'robust', releaseYear: 2025 })).toBe(`${level}${comparison}`)
})

test('where there is no verdict, none is called uncertain', () => {
  const part = { verdict: verdict('notAssessable', [unknownMargin]), certainty: null }
  expect(tell(part)).toBe(`${level}${comparison}`)
})

test('a later, provisional value is told and called so', () => {
  const readings = [
    { ...reading(at(2022, 24.9), at(2018, 26.5), at(2022, 25.1)), provisional: at(2023, 25.4) },
  ]
  expect(tell({ readings })).toBe(`${level}${comparison} Ett preliminärt värde för 2023 är 25,4 dagar.`)
  expect(tell({ readings }, 'en')).toContain('A provisional value for 2023 is 25.4 days.')
})

test('provisional values of women and men, when they are of the same year', () => {
  const of = (sex: 'women' | 'men', year: number) => ({
    ...reading(at(2022, 83), at(2018, 82), null, sex),
    provisional: at(year, sex === 'women' ? 83.5 : 80.5),
  })
  const part = { indicator: lifespan, comparison: undefined }
  expect(tell({ ...part, readings: [of('women', 2023), of('men', 2023)] })).toContain(
    'Preliminära värden för 2023 är 83,5 år för kvinnor och 80,5 år för män.',
  )
  expect(tell({ ...part, readings: [of('women', 2023), of('men', 2024)] })).not.toContain('Preliminär')
})

const target: Target = {
  value: 98,
  year: 2025,
  level: 'national',
  basis: { sv: 'Strategi' },
  regions: 'all',
}

test('two years are told with the target, not once more', () => {
  const told = tell({ indicator: share, target, verdict: judged(twoPoints) })
  expect(told).toContain('till 2025, men bygger på två mätår.')
  expect(told).not.toContain('bara två mätår')
})

test('with more than four sentences the age, then the comparison gives way', () => {
  const crowded: Partial<HeadlineFacts> = {
    indicator: share,
    target,
    verdict: judged(broken),
    certainty: 'dependsOnMethod',
    releaseYear: 2030,
  }
  expect(tell(crowded)).toBe(
    'År 2022 låg Norrbottens län på 24,9 procent av befolkningen, en minskning med 1,6 procentenheter sedan 2018. ' +
      'Värden före 2021 kan inte jämföras, eftersom serien bryts. ' +
      'Takten är något för långsam för det nationella målet 98 procent till 2025. ' +
      'Med en annan metod blir bedömningen en annan.',
  )
})

test('a series that has ended says so before it is compared, and is not called old', () => {
  const part = {
    indicator: { ...days, endedYear: 2022 },
    verdict: judged(broken, turned),
    releaseYear: 2030,
  }
  expect(tell(part)).toBe(
    `${level}Värden före 2021 kan inte jämföras, eftersom serien bryts. ` +
      'Sista året gick utvecklingen åt andra hållet. Serien är avslutad: 2022 är sista året.',
  )
})

test('women and men of different years leave room for nothing else', () => {
  const women = reading(at(2022, 83.4), at(2018, 83), null, 'women')
  const men = reading(at(2021, 80), at(2019, 79), null, 'men')
  const part = { indicator: lifespan, readings: [women, men], verdict: judged(turned), releaseYear: 2030 }
  expect(tell(part).match(/\./gu)).toHaveLength(4)
  expect(tell(part)).not.toContain('Sista året')
})

const certainties: readonly (Certainty | null)[] = [
  'robust',
  'borderline',
  'dependsOnMethod',
  'dependsOnBaseYear',
  null,
]

test.each(certainties)('never more than four sentences, with everything there is to say: %s', (certainty) => {
  const everything = {
    ...facts,
    indicator: { ...share, endedYear: 2022 },
    readings: facts.readings.map((one) => ({ ...one, provisional: at(2023, 26) })),
    target,
    certainty,
    verdict: judged(broken, turned, unknownMargin, twoPoints),
    releaseYear: 2030,
  }
  expect(tell(everything).split(/(?<=\.) /u).length).toBeLessThanOrEqual(4)
})
