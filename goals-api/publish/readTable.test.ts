import { expect, test } from 'vitest'
import type { Finding } from './finding.ts'
import { readTable } from './readTable.ts'

function read(text: string) {
  const findings: Finding[] = []
  const rows = readTable('t.csv', text, ['a', 'b'], (finding) => findings.push(finding))
  return { cells: rows.map((row) => [row.line, row.read('a'), row.read('b')]), findings }
}

test.each([
  ['commas', 'a,b\n1,2\n'],
  ['semicolons, as Swedish Excel saves', 'a;b\r\n1;2\r\n'],
  ['tabs', 'a\tb\n1\t2\n'],
  ['a byte order mark', '\uFEFFa,b\n1,2'],
  ['columns in another order', 'b,a\n2,1\n'],
  ['space around cells', 'a , b\n 1 ,2 \n'],
  ['quoted cells', '"a","b"\n"1","2"\n'],
  ['empty rows from a spreadsheet', 'a,b\n1,2\n\n,\n'],
])('reads %s', (_, text) => {
  expect(read(text)).toEqual({ cells: [[2, '1', '2']], findings: [] })
})

test('lines are those of the file, also after empty ones', () => {
  expect(read('a,b\n\n1,2\n\n\n3,4\n').cells).toEqual([
    [3, '1', '2'],
    [6, '3', '4'],
  ])
})

test('a row with too few cells is told and left out', () => {
  const { cells, findings } = read('a,b\n1\n3,4\n')
  expect(cells).toEqual([[3, '3', '4']])
  expect(findings).toMatchObject([{ rule: 'cellCount', row: 2 }])
})

test('an empty file lacks its columns', () => {
  expect(read('').findings.map(({ column }) => column)).toEqual(['a', 'b'])
})
