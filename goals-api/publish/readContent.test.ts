import { expect, test } from 'vitest'
import type { BrokenData } from './brokenData.ts'
import { findFinding } from './brokenData.ts'
import { publishGoalsApi } from './publishGoalsApi.ts'
import { withEdit } from './smallDataFiles.ts'

const strategy = 'strategies/plan.yaml'

const cases: readonly BrokenData[] = [
  [
    'an indicator in the tree that is not there',
    withEdit(strategy, '[halsa]', '[halsan]'),
    { rule: 'unknownReference', file: strategy, row: 36, column: 'focusAreas.0.goals.0.indicators.0' },
    /indicators\.yaml/u,
  ],
  [
    'an unknown perspective',
    withEdit(strategy, 'perspective: hallbarhet', 'perspective: hallbar'),
    { rule: 'unknownReference', file: strategy, row: 38, column: 'horizontal.0.perspective' },
    /vision\.perspectives/u,
  ],
  [
    'an unknown focus area',
    withEdit(strategy, 'areas: [livsmiljoer]', 'areas: [miljo]'),
    { rule: 'unknownReference', file: strategy, row: 46, column: 'implementation.strategies.0.areas.0' },
    /focusAreas/u,
  ],
  [
    'an unknown group',
    withEdit(strategy, 'peerGroup: kommuner', 'peerGroup: lan'),
    { rule: 'unknownReference', file: strategy, row: 12, column: 'peerGroup' },
    /groups\.yaml/u,
  ],
  [
    'an unknown region in a group',
    withEdit('groups.yaml', "'2580'", "'2581'"),
    { rule: 'unknownReference', file: 'groups.yaml', row: 3, column: '0.members.0' },
    /regions\.csv/u,
  ],
  [
    'a target for an unknown region',
    withEdit('indicators.yaml', "['25']", "['26']"),
    { rule: 'unknownReference', file: 'indicators.yaml', row: 14, column: 'halsa.target.regions.0' },
    /regions\.csv/u,
  ],
  [
    'a current strategy that is not there',
    withEdit('api.yaml', 'currentStrategy: plan', 'currentStrategy: rus'),
    { rule: 'unknownReference', file: 'api.yaml', row: 7, column: 'currentStrategy' },
    /strategies/u,
  ],
  [
    'a missing direction',
    withEdit('indicators.yaml', '  direction: up\n', ''),
    { rule: 'missingDirection', file: 'indicators.yaml', row: 1, column: 'halsa.direction' },
    /up .*down .*context/u,
  ],
  [
    'an unknown direction',
    withEdit('indicators.yaml', 'direction: up', 'direction: upp'),
    { rule: 'badField', file: 'indicators.yaml', row: 5, column: 'halsa.direction' },
    /up, down, context/u,
  ],
  [
    'a misspelled field',
    withEdit('indicators.yaml', '  target:', '  traget:'),
    { rule: 'unknownField', file: 'indicators.yaml', row: 9, column: 'halsa.traget' },
    /stavningen/u,
  ],
  [
    'a target value with a comma',
    withEdit('indicators.yaml', 'value: 90', 'value: 90,5'),
    { rule: 'badField', file: 'indicators.yaml', row: 10, column: 'halsa.target.value' },
    /12\.5/u,
  ],
  [
    'a target year in words',
    withEdit('indicators.yaml', 'year: 2030', 'year: snart'),
    { rule: 'badField', file: 'indicators.yaml', row: 11, column: 'halsa.target.year' },
    /siffror/u,
  ],
  [
    'a region code that YAML takes for a number',
    withEdit(strategy, "homeRegion: '25'", 'homeRegion: 25'),
    { rule: 'badField', file: strategy, row: 10, column: 'homeRegion' },
    /'25'/u,
  ],
  [
    'a link that is not safe',
    withEdit(strategy, 'url: https://example.org/', 'url: javascript:alert(1)'),
    { rule: 'badField', file: strategy, row: 13, column: 'url' },
    /https/u,
  ],
  [
    'an id with capitals',
    withEdit(strategy, 'id: god-halsa', 'id: God-Hälsa'),
    { rule: 'badId', file: strategy, row: 33, column: 'focusAreas.0.goals.0.id' },
    /a–z/u,
  ],
  [
    'an indicator id with å',
    withEdit('indicators.yaml', 'utslapp:', 'utsläpp:'),
    { rule: 'badId', file: 'indicators.yaml', row: 23, column: 'utsläpp' },
    /a–z/u,
  ],
  [
    'a strategy in a file of another name',
    withEdit(strategy, 'id: plan', 'id: plan-2'),
    { rule: 'badId', file: strategy, row: 1, column: 'id' },
    /plan-2\.yaml/u,
  ],
  [
    'the same id twice',
    withEdit(
      strategy,
      '  initiatives: []',
      '  initiatives:\n    - &a { id: x, title: { sv: X, en: X }, text: { sv: X, en: X }, areas: [] }\n    - *a',
    ),
    { rule: 'duplicateId', file: strategy, row: 50, column: 'implementation.initiatives.1.id' },
    /annat id/u,
  ],
  [
    'no Swedish',
    withEdit('indicators.yaml', '{ sv: Hälsa, en: Health }', '{ en: Health }'),
    { rule: 'missingSwedish', file: 'indicators.yaml', row: 2, column: 'halsa.title.sv' },
    /sv:/u,
  ],
  [
    'empty Swedish',
    withEdit('indicators.yaml', 'sv: Hälsa', "sv: ''"),
    { rule: 'missingSwedish', file: 'indicators.yaml', row: 2, column: 'halsa.title.sv' },
    /sv:/u,
  ],
  [
    'a text that is not in a language',
    withEdit('indicators.yaml', '{ sv: Hälsa, en: Health }', 'Hälsa'),
    { rule: 'badField', file: 'indicators.yaml', row: 2, column: 'halsa.title' },
    /sv: och en:/u,
  ],
  [
    'a missing field',
    withEdit('indicators.yaml', '  decimals: 1\n', ''),
    { rule: 'missingField', file: 'indicators.yaml', row: 1, column: 'halsa.decimals' },
    /decimals:/u,
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
