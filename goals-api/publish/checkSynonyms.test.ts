import * as v from 'valibot'
import { expect, test } from 'vitest'
import { resources as contract } from '#api/contract.ts'
import type { BrokenData } from './brokenData.ts'
import { findFinding } from './brokenData.ts'
import { publishGoalsApi } from './publishGoalsApi.ts'
import { smallDataFiles, withEdit, withoutFile } from './smallDataFiles.ts'

const file = 'synonyms.yaml'
const withThing = (thing: string) => withEdit(file, '    sv: [må bra]', `    sv: [må bra]\n  - ${thing}`)

const cases: readonly BrokenData[] = [
  ['no file', withoutFile(file), { rule: 'missingFile', file }, /Hämta tillbaka/u],
  [
    'words for an indicator that is not there',
    withEdit(file, 'id: halsa', 'id: hälsan'),
    { rule: 'badId', file, row: 7, column: 'things.0.id' },
    /a–z/u,
  ],
  [
    'words for an unknown indicator',
    withEdit(file, 'id: halsa', 'id: halsan'),
    { rule: 'unknownReference', file, row: 7, column: 'things.0.id' },
    /indicators\.yaml/u,
  ],
  [
    'words for an unknown goal',
    withThing('{ kind: goal, id: halsa, sv: [frisk] }'),
    { rule: 'unknownReference', file, row: 9, column: 'things.1.id' },
    /focusAreas/u,
  ],
  [
    'words for an unknown undertaking',
    withThing('{ kind: undertaking, id: miljo, sv: [miljö] }'),
    { rule: 'unknownReference', file, row: 9, column: 'things.1.id' },
    /implementation/u,
  ],
  [
    'words for an unknown page',
    withThing('{ kind: page, id: startsidan, sv: [start] }'),
    { rule: 'unknownReference', file, row: 9, column: 'things.1.id' },
    /oversikt, nulage/u,
  ],
  [
    'words for an unknown place',
    withThing("{ kind: place, id: '2584', sv: [giron] }"),
    { rule: 'unknownReference', file, row: 9, column: 'things.1.id' },
    /regions\.csv/u,
  ],
  [
    'a region code that YAML takes for a number',
    withThing('{ kind: place, id: 2580, sv: [stan] }'),
    { rule: 'badField', file, row: 9, column: 'things.1.id' },
    /'2580'/u,
  ],
  [
    'words for both sexes as if they were one',
    withThing('{ kind: sex, id: total, sv: [alla] }'),
    { rule: 'unknownReference', file, row: 9, column: 'things.1.id' },
    /women/u,
  ],
  [
    'words for a kind there is not',
    withEdit(file, 'kind: indicator', 'kind: indikator'),
    { rule: 'badField', file, row: 6, column: 'things.0.kind' },
    /indicator, goal/u,
  ],
  [
    'the same thing twice',
    withThing('{ kind: indicator, id: halsa, sv: [frisk] }'),
    { rule: 'duplicateId', file, row: 9, column: 'things.1.id' },
    /första stället/u,
  ],
  [
    'two words that are to mean the same as one',
    withEdit(file, '[hälsa, välmående]', '[hälsa, må bra]'),
    { rule: 'badWord', file, row: 3, column: 'meanings.0.sv.1' },
    /things/u,
  ],
  [
    'words in one, with a comma between',
    withEdit(file, '[må bra]', "['må bra, frisk']"),
    { rule: 'badWord', file, row: 8, column: 'things.0.sv.0' },
    /utanför citattecknen/u,
  ],
  [
    'no letters',
    withEdit(file, '[må bra]', "['%']"),
    { rule: 'badWord', file, row: 8, column: 'things.0.sv.0' },
    /bokstäver/u,
  ],
  [
    'a misspelt language',
    withEdit(file, '    sv: [må bra]', '    se: [må bra]'),
    { rule: 'unknownField', file, row: 8, column: 'things.0.se' },
    /stavningen/u,
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

test('an example without English is only told of', () => {
  const { findings } = publishGoalsApi(
    withEdit(file, '{ sv: hälsa Luleå, en: health Luleå }', '{ sv: hälsa Luleå }'),
  )
  expect(findings).toMatchObject([{ severity: 'warning', rule: 'missingEnglish', row: 10 }])
})

test('words are published as they are, and those for kinds this version does not know are left out', () => {
  const published: unknown = JSON.parse(
    publishGoalsApi(smallDataFiles).resources.get('/synonyms.json')?.body ?? '',
  )
  const { things } = v.parse(contract.synonyms.read, published)
  expect(things).toEqual([{ kind: 'indicator', id: 'halsa', sv: ['må bra'], en: [] }])
  const newer = { ...(published as object), things: [...things, { kind: 'film', id: 'x', sv: ['bio'] }] }
  expect(v.parse(contract.synonyms.read, newer).things).toEqual(things)
})
