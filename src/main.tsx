import './ui/tokens.css'
import './ui/base.css'
import { startApp } from './app/startApp.tsx'
import { reloadOnceOnLostChunk } from './app/reloadOnceOnLostChunk.ts'

reloadOnceOnLostChunk()

if (import.meta.env.DEV) {
  const { startMocks } = await import('#mocks/browser.ts')
  await startMocks()
}
await startApp()
