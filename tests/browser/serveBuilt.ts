import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import type { TestProject } from 'vitest/node'
import { createSite } from '../../server/createSite.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built dashboard. */
    site: string
  }
}

/** Serves `dist/` with the product's own server for as long as the browser tests run. */
export default async function serveBuilt(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/app.html')) throw new Error('dist/ is not built: run "npm run build" first.')
  const server = createServer(createSite('dist'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  project.provide('site', `http://127.0.0.1:${port}`)
  return async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}
