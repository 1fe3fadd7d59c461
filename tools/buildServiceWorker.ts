import { build } from 'vite'
import type { OfflinePackage } from '#offline/offlinePackage.ts'

/** Writes `sw.js`: one plain script, with the list of what it stores. */
export async function buildServiceWorker(out: string, offlinePackage: OfflinePackage): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { builtPackage: JSON.stringify(offlinePackage) },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2023',
      rolldownOptions: {
        input: 'src/offline/worker/serviceWorker.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
}
