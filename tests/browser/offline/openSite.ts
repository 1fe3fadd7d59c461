import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSite } from '../../../server/createSite.ts'

/** A site of a test's own, whose server can be stopped, and can serve another build or a fault. */
export interface OwnSite {
  readonly address: string
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  /** From now on another folder is served, or something else than a build. */
  readonly serve: (folder: string | RequestListener) => void
  /** From now on this path is answered so. */
  readonly answer: (path: string, listener: RequestListener) => void
}

export async function openSite(folder = 'dist'): Promise<OwnSite> {
  let site = createSite(folder)
  const answers = new Map<string, RequestListener>()
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    ;(answers.get(path) ?? site)(request, response)
  })
  const listen = (port: number) =>
    new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve)
    })
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
      })
    },
    start: () => listen(port),
    serve: (next) => {
      site = typeof next === 'string' ? createSite(next) : next
    },
    answer: (path, listener) => {
      answers.set(path, listener)
    },
  }
}
