import './ui/tokens.css'
import './ui/base.css'
import { reloadOnceOnLostChunk } from './app/reloadOnceOnLostChunk.ts'
import { startApp } from './app/startApp.tsx'

/** Not awaited at the top: views that are loaded later import from this file's chunk, and would wait for it for ever. */
async function start(): Promise<void> {
  if (import.meta.env.DEV) {
    const { removeStored } = await import('#offline/removeStored.ts')
    const { startMocks } = await import('#mocks/browser.ts')
    // A build may have been shown at this address before.
    await removeStored()
    await startMocks()
  }
  await startApp()
}

reloadOnceOnLostChunk()
void start()
