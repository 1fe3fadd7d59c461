import { expect, test } from 'vitest'
import { countFindings, describeFindings } from './describeFindings.ts'
import type { Finding } from './finding.ts'

const comma = (row: number): Finding => ({
  severity: 'warning',
  rule: 'decimalComma',
  file: 'observations/a.csv',
  row,
  column: 'value',
  problem: `Rad ${row} har decimalkomma.`,
  repair: 'Byt kommat mot en punkt.',
})
const missing: Finding = {
  severity: 'error',
  rule: 'missingFile',
  file: 'groups.yaml',
  problem: 'Filen saknas.',
  repair: 'Hämta tillbaka den.',
}
const sex: Finding = {
  severity: 'error',
  rule: 'unknownSex',
  file: 'observations/a.csv',
  row: 9,
  column: 'sex',
  problem: '”F” är inget kön här.',
  repair: 'Skriv K.',
}

test('by file, errors first; many alike are told by their rows', () => {
  const findings = [missing, ...[2, 3, 4, 5, 6, 7, 8].map(comma), sex, comma(12)]
  expect(describeFindings(findings)).toBe(`groups.yaml
  FEL      Filen saknas.
           → Hämta tillbaka den.

observations/a.csv
  FEL      rad 9, sex: ”F” är inget kön här.
           → Skriv K.
  varning  rad 2, value: Rad 2 har decimalkomma.
           → Byt kommat mot en punkt.
  varning  rad 3, value: Rad 3 har decimalkomma.
           → Byt kommat mot en punkt.
  varning  rad 4, value: Rad 4 har decimalkomma.
           → Byt kommat mot en punkt.
           … och 5 till på samma sätt: rad 5–8, 12
`)
})

test.each([
  [[missing], '1 fel och 0 varningar'],
  [[comma(1)], '0 fel och 1 varning'],
  [[missing, sex, comma(1), comma(2)], '2 fel och 2 varningar'],
])('counts', (findings, words) => {
  expect(countFindings(findings)).toBe(words)
})
