import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { countFindings, describeFindings } from './publish/describeFindings.ts'
import type { DataFiles } from './publish/dataFiles.ts'
import type { Finding } from './publish/finding.ts'
import { publishGoalsApi } from './publish/publishGoalsApi.ts'
import { zipDataset } from './publish/zipDataset.ts'
import { readDataFolder } from './readDataFolder.ts'

export interface WrittenApi {
  readonly files: number
  readonly bytes: number
  /** Warnings only: with an error nothing is written. */
  readonly findings: readonly Finding[]
}

/** Publishes the data folder into `outDir`. Throws, and writes nothing, when the data has errors. */
export async function writeGoalsApi(outDir: string, data: DataFiles = readDataFolder()): Promise<WrittenApi> {
  const { findings, resources, dataset } = publishGoalsApi(data)
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    throw new Error(
      `Datafilerna har ${countFindings(findings)}; inget publiceras.\n\n${describeFindings(errors)}`,
    )
  const files = new Map<string, string | Uint8Array>([...resources].map(([path, { body }]) => [path, body]))
  if (dataset) files.set(dataset.path, zipDataset(dataset.files, dataset.date))
  let bytes = 0
  for (const [path, body] of files) {
    const target = join(outDir, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, body)
    bytes += Buffer.byteLength(body)
  }
  return { files: files.size, bytes, findings }
}
