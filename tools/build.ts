import { rm } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import { build } from 'vite'
import { writeGoalsApi } from '#goals-api/writeGoalsApi.ts'
import { toPackageMeta } from '#offline/builtPackage.ts'
import { shellPath } from '#offline/offlinePackage.ts'
import { buildServiceWorker } from './buildServiceWorker.ts'
import { compressFolder } from './compressFolder.ts'
import { nameBootScript } from './nameBootScript.ts'
import { listOfflinePackage, measurePackage, toPackageLine, withFile } from './offlinePackage.ts'
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
await nameBootScript(out)
await step('goals API', () => writeGoalsApi(`${out}/api/v1`))
// Pages come later and say how large this is.
const lasting = await step(
  'compress assets and figures',
  async () => (await compressFolder(`${out}/assets`)) + (await compressFolder(`${out}/api`)),
)
const offlinePackage = await listOfflinePackage(out)
const built = await measurePackage(out, offlinePackage)
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
const pages = await step('prerender', () => prerenderAll(out, serverOut, toPackageMeta(built)))
await step('service worker', async () => {
  await buildServiceWorker(out, await withFile(out, offlinePackage, shellPath))
})
const files = lasting + (await step('compress pages', () => compressFolder(out)))
console.log(`${pages} pages prerendered, ${files} files compressed, in ${out}/`)
console.log(toPackageLine(offlinePackage, built))
