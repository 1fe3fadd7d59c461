import { afterAll, describe, expect, test } from 'vitest'
import type { MethodId } from '#domain/assessment/assess.ts'
import { assess } from '#domain/assessment/assess.ts'
import { publishedByEustat } from './publishedByEustat.ts'
import { publishedByStatcan } from './publishedByStatcan.ts'
import type { PublishedRow } from './publishedRow.ts'
import { isSameResult, toInput } from './publishedRow.ts'

const tables: readonly (readonly [MethodId, string, readonly PublishedRow[]])[] = [
  ['eurostat', "Eustat's published results", publishedByEustat],
  ['statcan', "Statistics Canada's published results", publishedByStatcan],
]

describe.each(tables)('%s against %s', (method, _source, rows) => {
  let reproduced = 0
  afterAll(() => {
    console.log(`${method}: ${reproduced} of ${rows.length} published rows reproduced`)
  })
  test.each(rows)('$id', (row) => {
    const judged = assess(toInput(row), method)
    expect(judged.classLabel).toBe(row.classLabel)
    expect(isSameResult(judged.value, row.value), `value ${judged.value}, published ${row.value}`).toBe(true)
    expect(isSameResult(judged.score, row.score), `score ${judged.score}, published ${row.score}`).toBe(true)
    reproduced += 1
  })
})
