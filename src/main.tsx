import './ui/tokens.css'
import './ui/base.css'
import { reloadOnceOnLostChunk } from './app/reloadOnceOnLostChunk.ts'
import { startApp } from './app/startApp.tsx'

/** Not awaited at the top: views that are loaded later import from this file's chunk, and would wait for it for ever. */
async function start(): Promise<void> {
  if (import.meta.env.DEV) {
    const { startMocks } = await import('#mocks/browser.ts')
    await startMocks()
  }
  await startApp()
}

reloadOnceOnLostChunk()
void start()
