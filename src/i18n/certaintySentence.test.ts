import { expect, test } from 'vitest'
import { describeCertainties } from './certaintySentence.ts'

type Counts = readonly [robust: number, method: number, baseYear: number, borderline: number]

const tell = ([robust, dependsOnMethod, dependsOnBaseYear, borderline]: Counts, language: 'sv' | 'en') =>
  describeCertainties({ robust, dependsOnMethod, dependsOnBaseYear, borderline }, language)

test.each<[Counts, string, string]>([
  [
    [3, 2, 1, 1],
    'Två av bedömningarna beror på metoden, en på basåret och en ligger på gränsen till en annan.',
    'Two of the verdicts depend on the method, one on the base year and one is on the border to another.',
  ],
  [
    [3, 1, 0, 2],
    'En av bedömningarna beror på metoden och två ligger på gränsen till en annan.',
    'One of the verdicts depends on the method and two are on the border to another.',
  ],
  [
    [0, 0, 1, 14],
    'En av bedömningarna beror på basåret och 14 ligger på gränsen till en annan.',
    'One of the verdicts depends on the base year and 14 are on the border to another.',
  ],
  [
    [5, 0, 0, 1],
    'En av bedömningarna ligger på gränsen till en annan.',
    'One of the verdicts is on the border to another.',
  ],
  [[0, 1, 0, 0], 'Bedömningen beror på metoden.', 'The verdict depends on the method.'],
  [[0, 0, 2, 0], 'Båda bedömningarna beror på basåret.', 'Both verdicts depend on the base year.'],
  [[0, 4, 0, 0], 'Alla fyra bedömningar beror på metoden.', 'All four verdicts depend on the method.'],
])('%j', (counts, sv, en) => {
  expect(tell(counts, 'sv')).toBe(sv)
  expect(tell(counts, 'en')).toBe(en)
})

test('nothing is said when all are robust, or none has been judged', () => {
  expect(tell([4, 0, 0, 0], 'sv')).toBeUndefined()
  expect(tell([0, 0, 0, 0], 'en')).toBeUndefined()
})
