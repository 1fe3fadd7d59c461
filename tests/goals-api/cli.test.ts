import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import type { DataFiles } from '#goals-api/publish/dataFiles.ts'
import { smallDataFiles, withEdit } from '#goals-api/publish/smallDataFiles.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'goals-api-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function writeData(name: string, files: DataFiles): string {
  const data = join(folder, name)
  for (const [path, text] of files) {
    mkdirSync(dirname(join(data, path)), { recursive: true })
    writeFileSync(join(data, path), text)
  }
  return data
}

const good = writeData('good', smallDataFiles)
const bad = writeData('bad', withEdit('observations/halsa.csv', '72.25', 'sjuttiotvå'))

function run(...args: readonly string[]): Promise<{ code: number | null; out: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      'npx',
      ['tsx', 'goals-api/cli.ts', ...args],
      { cwd: root },
      (_, stdout, stderr) => {
        resolve({ code: child.exitCode, out: stdout + stderr })
      },
    )
  })
}

const timeout = 60_000

test('check of good data is content', { timeout }, async () => {
  const { code, out } = await run('check', '--data', good)
  expect(out).toContain('10 datafiler kontrollerade: 0 fel och 0 varningar.\nDatafilerna kan publiceras.')
  expect(code).toBe(0)
})

test('check of bad data says where and what to do, and fails', { timeout }, async () => {
  const { code, out } = await run('check', '--data', bad)
  expect(out).toContain('observations/halsa.csv\n  FEL      rad 4, value: ”sjuttiotvå” är inget tal.')
  expect(out).toContain('Inget publiceras förrän felen är rättade.')
  expect(code).toBe(1)
})

test('publish writes every file; with an error later on, what was there stays', { timeout }, async () => {
  const out = join(folder, 'v1')
  const first = await run('publish', '--data', good, '--out', out)
  expect(first.out).toMatch(/^18 filer, .+ byte skrivna till .+ på .+ ms/mu)
  expect(first.code).toBe(0)
  const before = readdirSync(out, { recursive: true }).sort()
  const strategy = readFileSync(join(out, 'strategies/plan.json'), 'utf8')

  const second = await run('publish', '--data', bad, '--out', out)
  expect(second.out).toContain('inget publiceras')
  expect(second.code).toBe(1)
  expect(readdirSync(out, { recursive: true }).sort()).toEqual(before)
  expect(readFileSync(join(out, 'strategies/plan.json'), 'utf8')).toBe(strategy)
})

test.each([[[]], [['publisera']], [['publish', '--ut', 'x']]])(
  '%j is answered with how to',
  { timeout },
  async (args) => {
    const { code, out } = await run(...args)
    expect(out).toContain('npm run data:publish')
    expect(code).toBe(1)
  },
)
