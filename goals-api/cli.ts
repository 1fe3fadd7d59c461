import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import type { DataFiles } from './publish/dataFiles.ts'
import { countFindings, describeFindings } from './publish/describeFindings.ts'
import { publishGoalsApi } from './publish/publishGoalsApi.ts'
import { dataFolder, readDataFolder } from './readDataFolder.ts'
import { writeGoalsApi } from './writeGoalsApi.ts'

const usage = `Så här:
  npm run data:check                      kontrollerar datafilerna och berättar vad som ska rättas
  npm run data:publish -- --out <mapp>    skriver API:ets filer (förval dist/api/v1)
  --data <mapp>                           läser en annan mapp än goals-api/data`

const numbers = new Intl.NumberFormat('sv')

function check(files: DataFiles): void {
  const { findings } = publishGoalsApi(files)
  const hasErrors = findings.some(({ severity }) => severity === 'error')
  if (findings.length > 0) console.log(describeFindings(findings))
  console.log(`${files.size} datafiler kontrollerade: ${countFindings(findings)}.`)
  console.log(hasErrors ? 'Inget publiceras förrän felen är rättade.' : 'Datafilerna kan publiceras.')
  process.exitCode = hasErrors ? 1 : 0
}

async function publish(data: DataFiles, outDir: string): Promise<void> {
  const start = performance.now()
  const { files, bytes, findings } = await writeGoalsApi(outDir, data)
  const milliseconds = Math.round(performance.now() - start)
  console.log(
    `${numbers.format(files)} filer, ${numbers.format(bytes)} byte skrivna till ${outDir} på ${numbers.format(milliseconds)} ms (${countFindings(findings)}).`,
  )
}

async function run(): Promise<void> {
  const { command, data, out } = readArguments()
  if (command === 'check') check(readDataFolder(data))
  else if (command === 'publish') await publish(readDataFolder(data), out)
  else throw new Error(usage)
}

function readArguments(): { command: string | undefined; data: string; out: string } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        data: { type: 'string', default: dataFolder },
        out: { type: 'string', default: 'dist/api/v1' },
      },
    })
    return { command: positionals[0], ...values }
  } catch {
    throw new Error(usage)
  }
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
