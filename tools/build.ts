import { rm } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import { build } from 'vite'
import { writeGoalsApi } from '#goals-api/writeGoalsApi.ts'
import { compressFolder } from './compressFolder.ts'
import { prerenderAll } from './prerenderAll.ts'

const out = 'dist'
const serverOut = '.cache/prerender'

/** One step of the build, with the time it took. */
async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now()
  const result = await work()
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return result
}

await rm(out, { recursive: true, force: true })
await step('bundle', () => build({ logLevel: 'warn' }))
await step('goals API', () => writeGoalsApi(`${out}/api/v1`))
await step('prerender bundle', () =>
  build({
    logLevel: 'warn',
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir: serverOut,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
    },
  }),
)
const pages = await step('prerender', () => prerenderAll(out, serverOut))
const files = await step('compress', () => compressFolder(out))
console.log(`${pages} pages prerendered, ${files} files compressed, in ${out}/`)
