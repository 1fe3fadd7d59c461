import { readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

const yearInSeconds = 31_536_000

/** Said with every answer. `frameAncestors`: who may show it in a frame; `readers`: whose pages may fetch it. */
const toSafety = (
  frameAncestors: string,
  readers: 'same-origin' | 'cross-origin',
): readonly (readonly [string, string])[] => [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', readers],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
  [
    'Content-Security-Policy',
    `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors ${frameAncestors}; require-trusted-types-for 'script'; trusted-types norrbotten-2030`,
  ],
]
const closed = toSafety("'none'", 'same-origin')
/** One chart alone, for other websites to show in a frame. There is nothing to be done in it that could be abused. */
const embedded = toSafety('*', 'cross-origin')
const embeddedPath = /^(\/en)?\/inbadd\//u

/**
 * Answers with the built dashboard: files compressed as made by the build, hashed assets for ever, everything
 * else revalidated. A missing file is 404; any other unknown address is the app, which says so in its own words.
 */
export function createSite(folder: string): RequestListener {
  const shell = readFileSync(join(folder, 'app.html'))
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, pathname) => {
      response.setHeader('Cache-Control', toCacheControl(pathname))
      if (pathname.endsWith('.topojson'))
        response.setHeader('Content-Type', 'application/json; charset=utf-8')
    },
  })
  return (request, response) => {
    const safety = embeddedPath.test(request.url ?? '') ? embedded : closed
    for (const [name, value] of safety) response.setHeader(name, value)
    files(request, response, () => {
      answerUnknown(request, response, shell)
    })
  }
}

function toCacheControl(pathname: string): string {
  return pathname.startsWith('/assets/') ? `public, max-age=${yearInSeconds}, immutable` : 'no-cache'
}

function answerUnknown(request: IncomingMessage, response: ServerResponse, shell: Buffer): void {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  if (path.startsWith('/api/') || path.startsWith('/assets/') || /\.[a-z0-9]{2,11}$/iu.test(path)) {
    response.writeHead(404, {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-cache',
    })
    response.end(JSON.stringify({ title: 'Not found', status: 404, detail: `${path} finns inte.` }))
    return
  }
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
  response.end(request.method === 'HEAD' ? undefined : shell)
}
