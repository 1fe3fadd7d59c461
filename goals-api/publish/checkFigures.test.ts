import { expect, test } from 'vitest'
import type { BrokenData } from './brokenData.ts'
import { findFinding } from './brokenData.ts'
import { publishGoalsApi } from './publishGoalsApi.ts'
import { withEdit } from './smallDataFiles.ts'

const halsa = 'observations/halsa.csv'

const cases: readonly BrokenData[] = [
  [
    'a decimal comma without quotes',
    withEdit(halsa, '72.25', '72,25'),
    { rule: 'cellCount', file: halsa, row: 4 },
    /decimalkomma/u,
  ],
  [
    'text for a number',
    withEdit(halsa, '72.25', 'cirka 72'),
    { rule: 'notANumber', file: halsa, row: 4, column: 'value' },
    /missing/u,
  ],
  [
    'a minus that is not a hyphen',
    withEdit(halsa, '72.25', '−72.25'),
    { rule: 'notANumber', file: halsa, row: 4, column: 'value' },
    /-72\.25/u,
  ],
  [
    'a number with thousands apart',
    withEdit(halsa, '72.25', '7 225'),
    { rule: 'notANumber', file: halsa, row: 4, column: 'value' },
    /7225/u,
  ],
  [
    'two decimal marks',
    withEdit(halsa, '72.25', '7.225.1'),
    { rule: 'notANumber', file: halsa, row: 4, column: 'value' },
    /1234\.5/u,
  ],
  [
    'an exponent',
    withEdit(halsa, '72.25', '7.2E+01'),
    { rule: 'notANumber', file: halsa, row: 4, column: 'value' },
    /alla siffror/u,
  ],
  [
    'a missing column',
    withEdit(halsa, 'year,value', 'year,varde'),
    { rule: 'missingColumn', file: halsa, row: 1, column: 'value' },
    /region,sex,year,value,flag/u,
  ],
  [
    'a quote in the wrong place',
    withEdit(halsa, '72.25', '"72"25'),
    { rule: 'csvSyntax', file: halsa, row: 4 },
    /citattecknet/u,
  ],
  [
    'an unknown region',
    withEdit(halsa, '25,T,2020', '77,T,2020'),
    { rule: 'unknownReference', file: halsa, row: 4, column: 'region' },
    /regions\.csv/u,
  ],
  [
    'a region without its zero',
    withEdit(halsa, '00,T,2020', '0,T,2020'),
    { rule: 'unknownReference', file: halsa, row: 2, column: 'region' },
    /Skriv 00/u,
  ],
  [
    'an unknown sex',
    withEdit(halsa, '25,K', '25,F'),
    { rule: 'unknownSex', file: halsa, row: 7, column: 'sex' },
    /T .*K .*M/u,
  ],
  [
    'a duplicate row',
    withEdit(halsa, '00,T,2022', '00,T,2020'),
    { rule: 'duplicateRow', file: halsa, row: 3, column: 'region, sex, year' },
    /Ta bort/u,
  ],
  [
    'a share over its limit',
    withEdit(halsa, '72.25', '100.1'),
    { rule: 'outsideLimit', file: halsa, row: 4, column: 'value' },
    /limit/u,
  ],
  [
    'a share under zero',
    withEdit(halsa, '72.25', '-0.1'),
    { rule: 'outsideLimit', file: halsa, row: 4, column: 'value' },
    /negativ/u,
  ],
  [
    'a year after the release',
    withEdit(halsa, '25,T,2022', '25,T,2025'),
    { rule: 'futureYear', file: halsa, row: 6, column: 'year' },
    /release\.date/u,
  ],
  [
    'a school year',
    withEdit(halsa, '25,T,2022', '25,T,2022/23'),
    { rule: 'badYear', file: halsa, row: 6, column: 'year' },
    /fyra siffror/u,
  ],
  [
    'an unknown flag',
    withEdit(halsa, 'provisional revised', 'prel'),
    { rule: 'unknownFlag', file: halsa, row: 6, column: 'flag' },
    /provisional/u,
  ],
  [
    'a value and a reason for none',
    withEdit(halsa, 'provisional revised', 'suppressed'),
    { rule: 'valueAndReason', file: halsa, row: 6, column: 'flag' },
    /Ta bort/u,
  ],
]

test.each(cases)(
  '%s: nothing is published, and the place and the repair are told',
  (_, files, place, repair) => {
    const { findings, resources } = publishGoalsApi(files)
    const finding = findFinding(findings, place)
    expect(finding?.severity).toBe('error')
    expect(finding?.repair).toMatch(repair)
    expect(resources.size).toBe(0)
  },
)
