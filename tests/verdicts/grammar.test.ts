import { expect, test } from 'vitest'
import { findFaults } from './grammar.ts'

test.each([
  ['År 2022 låg  länet på 4.', 'two spaces'],
  ['År 2022 låg undefined på 4.', 'a value that is none'],
  ['År 2022 låg länet på 4', 'no full stop'],
  ['år 2022 låg länet på 4.', 'a small letter first'],
  ['Länet låg på 4. Riket på 5.', 'two sentences in one'],
  ['Länet låg på \u22120,0 dagar.', 'no zero is negative'],
  ['Länet låg på 4 procent.', 'a number that may be parted from its unit'],
  ['Länet låg på 4.1\u00a0dagar.', 'a decimal point'],
  ['Länet låg på -4\u00a0dagar.', 'a hyphen for minus'],
  ['Länet låg på 4 %.', 'no no-break space before per cent'],
  ['Länet låg på 4,123\u00a0dagar.', 'a comma between thousands'],
  ['Det är en ökning med 1\u00a0procentenheter.', 'one in the plural'],
  ['Det är en ökning med 1,0\u00a0procentenheter.', 'one in the plural'],
  ['Det är en personer.', 'one in the plural, in letters'],
  ['Det är en ökning med 2\u00a0procentenhet.', 'many in the singular'],
  ['Det är en ökning med 1,3\u00a0procent sedan 2018.', 'a share that changes in per cent'],
  ['Länet stod still since 2018.', 'an English word'],
])('Swedish: %s', (sentence, fault) => {
  expect(findFaults(sentence, 'sv')).toContain(fault)
})

test.each([
  ['In 2022 it stood at 4,1.', 'a decimal comma'],
  ['In 2022 it stood at \u22124.', 'a Swedish minus'],
  ['In 2022 it rose by 1\u00a0percentage points.', 'one in the plural'],
  ['In 2022 it was up 1.3\u00a0per cent since 2018.', 'a share that changes in per cent'],
  ['In 2022 it stood still sedan 2018.', 'a Swedish word'],
])('English: %s', (sentence, fault) => {
  expect(findFaults(sentence, 'en')).toContain(fault)
})

test.each([
  'År 2022 låg Norrbottens län på \u22121\u00a0077\u00a0personer per år, en ökning med 21\u00a0procentenheter sedan 2018.',
  'I riket var värdet 0,83 (kvot), en ökning med 1,0\u00a0procentenhet sedan 2018.',
])('nothing is wrong with: %s', (sentence) => {
  expect(findFaults(sentence, 'sv')).toEqual([])
})

test('nothing is wrong with English thousands', () => {
  expect(
    findFaults('In 2022, Sweden stood at 10,521,556\u00a0inhabitants, down 0.3 since 2018.', 'en'),
  ).toEqual([])
})
