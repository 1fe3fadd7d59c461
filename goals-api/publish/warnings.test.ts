import { expect, test } from 'vitest'
import type { BrokenData } from './brokenData.ts'
import { findFinding } from './brokenData.ts'
import { publishGoalsApi } from './publishGoalsApi.ts'
import { smallDataFiles, withEdit, withFile } from './smallDataFiles.ts'

const halsa = 'observations/halsa.csv'

const cases: readonly BrokenData[] = [
  [
    'a decimal comma within quotes',
    withEdit(halsa, '72.25', '"72,25"'),
    { rule: 'decimalComma', file: halsa, row: 4, column: 'value' },
    /punkt/u,
  ],
  [
    'no value and no reason',
    withEdit(halsa, 'suppressed', ''),
    { rule: 'emptyValue', file: halsa, row: 5, column: 'value' },
    /suppressed/u,
  ],
  [
    'a column that is not read',
    withFile(
      'regions.csv',
      (smallDataFiles.get('regions.csv') ?? '').replaceAll('\n', ',\n').replace('parent,', 'parent,note'),
    ),
    { rule: 'unknownColumn', file: 'regions.csv', row: 1, column: 'note' },
    /Ta bort/u,
  ],
  [
    'a break that is only in the figures',
    withEdit(halsa, 'provisional revised', 'break'),
    { rule: 'unlistedBreak', file: halsa, row: 6, column: 'flag' },
    /breaks/u,
  ],
  [
    'no English',
    withEdit('indicators.yaml', '{ sv: Hälsa, en: Health }', '{ sv: Hälsa }'),
    { rule: 'missingEnglish', file: 'indicators.yaml', row: 2, column: 'halsa.title' },
    /en:/u,
  ],
  [
    'English left empty',
    withEdit('indicators.yaml', 'en: Health', 'en:'),
    { rule: 'missingEnglish', file: 'indicators.yaml', row: 2, column: 'halsa.title' },
    /en:/u,
  ],
  [
    'no English name of a place',
    withEdit('regions.csv', 'Luleå,Luleå', 'Luleå,'),
    { rule: 'missingEnglish', file: 'regions.csv', row: 4, column: 'name_en' },
    /namnet/u,
  ],
  [
    'an indicator that no strategy shows',
    withEdit('strategies/plan.yaml', '[utslapp]', '[]'),
    { rule: 'unusedIndicator', file: 'indicators.yaml', row: 23, column: 'utslapp' },
    /mål/u,
  ],
]

test.each(cases)('%s: told, and published all the same', (_, files, place, repair) => {
  const { findings, resources } = publishGoalsApi(files)
  const finding = findFinding(findings, place)
  expect(finding?.severity).toBe('warning')
  expect(finding?.repair).toMatch(repair)
  expect(resources.size).toBeGreaterThan(0)
})
