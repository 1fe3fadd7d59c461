import { describeFindings } from '#goals-api/publish/describeFindings.ts'
import type { PublishResult } from '#goals-api/publish/publishGoalsApi.ts'
import { publishGoalsApi } from '#goals-api/publish/publishGoalsApi.ts'

const dataFolder = '../goals-api/data/'
const loaders = import.meta.glob<string>('../goals-api/data/**/*.{csv,yaml,topojson}', {
  query: '?raw',
  import: 'default',
})

let published: Promise<PublishResult> | undefined

/** The goals API as the data files are now, published once. Errors in the data are told in the console. */
export function loadGoalsApi(): Promise<PublishResult> {
  published ??= publishDataFiles()
  return published
}

async function publishDataFiles(): Promise<PublishResult> {
  const files = await Promise.all(
    Object.entries(loaders).map(
      async ([path, load]) => [path.slice(dataFolder.length), await load()] as const,
    ),
  )
  const result = publishGoalsApi(new Map(files))
  const errors = result.findings.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) console.error(describeFindings(errors))
  return result
}
