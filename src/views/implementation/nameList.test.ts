import { expect, test } from 'vitest'
import { findNameList } from './nameList.ts'

test('companies after a colon become separate names', () => {
  expect(
    findNameList('Bolag som bidrar: Almi Nord, Energikontor Norr, Filmpool Nord och IT Norrbotten.'),
  ).toEqual({
    intro: 'Bolag som bidrar',
    names: ['Almi Nord', 'Energikontor Norr', 'Filmpool Nord', 'IT Norrbotten'],
  })
  expect(findNameList('Companies: Almi Nord, BD Pop and Norrbotniabanan.')?.names).toEqual([
    'Almi Nord',
    'BD Pop',
    'Norrbotniabanan',
  ])
})

test.each([
  'Här diskuterar länets aktörer utvecklingsfrågor tillsammans.',
  'Med Region Västerbotten: fysisk planering, energi, attraktion och kompetens.',
  'Bolag: Almi Nord, Invest in Norrbotten och Jord och Skog.',
  'Bolag: Almi Nord, BD Pop. Fler tillkommer: IT Norrbotten.',
  'Bolag: Almi Nord och BD Pop.',
])('a sentence that cannot be split safely stands as it is: %s', (text) => {
  expect(findNameList(text)).toBeUndefined()
})
