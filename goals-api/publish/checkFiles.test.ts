import { expect, test } from 'vitest'
import type { BrokenData } from './brokenData.ts'
import { findFinding } from './brokenData.ts'
import { publishGoalsApi } from './publishGoalsApi.ts'
import { withEdit, withFile, withoutFile } from './smallDataFiles.ts'

const halsa = 'observations/halsa.csv'

const cases: readonly BrokenData[] = [
  [
    'letters that were not UTF-8',
    withEdit('regions.csv', 'Luleå,Luleå', 'Lule\uFFFD,Lulea'),
    { rule: 'encoding', file: 'regions.csv', row: 4 },
    /UTF-8/u,
  ],
  [
    'an indicator without figures',
    withoutFile(halsa),
    { rule: 'missingFile', file: 'indicators.yaml', row: 1, column: 'halsa' },
    /Lägg dit filen/u,
  ],
  [
    'an earlier edition without figures',
    withoutFile('vintages/utslapp-2023-06.csv'),
    { rule: 'missingFile', file: 'indicators.yaml', row: 23, column: 'utslapp' },
    /Lägg dit filen/u,
  ],
  [
    'figures that nothing uses',
    withFile('observations/annat.csv', 'region,sex,year,value,flag\n'),
    { rule: 'unreferencedFile', file: 'observations/annat.csv' },
    /indicators\.yaml/u,
  ],
  [
    'a second map',
    withFile('other.topojson', '{}'),
    { rule: 'unreferencedFile', file: 'other.topojson' },
    /ta bort filen/u,
  ],
  ['no groups', withoutFile('groups.yaml'), { rule: 'missingFile', file: 'groups.yaml' }, /Hämta tillbaka/u],
  [
    'a map that is not one',
    withFile('map.topojson', '{"type":'),
    { rule: 'jsonSyntax', file: 'map.topojson' },
    /exportera/u,
  ],
  [
    'YAML with a colon in the text',
    withEdit('indicators.yaml', '{ sv: Hälsa, en: Health }', '\n    sv: Hälsa: bra'),
    { rule: 'yamlSyntax', file: 'indicators.yaml', row: 3 },
    /citattecken/u,
  ],
  [
    'YAML with a tab',
    withEdit('api.yaml', '  id: 2024-11', '\tid: 2024-11'),
    { rule: 'yamlSyntax', file: 'api.yaml', row: 9 },
    /mellanslag/u,
  ],
  [
    'YAML with a field twice',
    withEdit('api.yaml', 'status: active', 'status: active\nstatus: active'),
    { rule: 'yamlSyntax', file: 'api.yaml', row: 4 },
    /Ta bort/u,
  ],
  [
    'YAML with a quote left open',
    withEdit('api.yaml', "'2024-11-23'", "'2024-11-23"),
    { rule: 'yamlSyntax', file: 'api.yaml', row: 11 },
    /Avsluta/u,
  ],
  [
    'a kind of place that is not the code’s',
    withEdit('regions.csv', 'municipality', 'county'),
    { rule: 'badField', file: 'regions.csv', row: 4, column: 'kind' },
    /municipality/u,
  ],
  [
    'a place in an unknown place',
    withEdit('regions.csv', 'municipality,25', 'municipality,24'),
    { rule: 'unknownReference', file: 'regions.csv', row: 4, column: 'parent' },
    /län/u,
  ],
  [
    'a place twice',
    withEdit('regions.csv', '2580,', '25,'),
    { rule: 'duplicateRow', file: 'regions.csv', row: 4, column: 'code' },
    /Ta bort/u,
  ],
  [
    'a place without a Swedish name',
    withEdit('regions.csv', 'Luleå,Luleå', ',Luleå'),
    { rule: 'missingSwedish', file: 'regions.csv', row: 4, column: 'name_sv' },
    /namnet/u,
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
