import { expect, test } from 'vitest'
import type { Reason, Status } from './assessment.ts'
import type { Certainty } from './certainties.ts'
import { toDoubts } from './doubts.ts'

const turned: Reason = { code: 'lastYearTurned', year: 2022 }
const margin: Reason = { code: 'unknownMargin' }
const old: Reason = { code: 'oldData', year: 2018 }

test.each<[string, Status, readonly Reason[], Certainty | null, readonly string[]]>([
  ['nothing to doubt', 'moderateProgress', [old], 'robust', []],
  ['a verdict that hangs on a choice', 'moderateProgress', [], 'dependsOnMethod', ['dependsOnMethod']],
  [
    'the heaviest first, in whatever order they come',
    'noProgress',
    [margin, turned],
    'dependsOnBaseYear',
    ['lastYearTurned', 'unknownMargin', 'dependsOnBaseYear'],
  ],
  ['no verdict, no doubt', 'notAssessable', [margin], null, []],
  ['a background measure', 'context', [{ code: 'noDirection' }], null, []],
])('%s', (_, status, reasons, certainty, expected) => {
  expect(toDoubts({ status, reasons }, certainty)).toEqual(expected)
})
