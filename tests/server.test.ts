import { spawn } from 'node:child_process'
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { createServer, request } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSite } from '../server/createSite.ts'

const folder = mkdtempSync(join(tmpdir(), 'site-'))
const script = `console.log(${'"x"'.repeat(500)})`
let server: Server
let port = 0

function listen(site: RequestListener): Promise<Server> {
  return new Promise((resolve) => {
    const made = createServer(site).listen(0, '127.0.0.1', () => {
      resolve(made)
    })
  })
}

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<h1>front</h1>')
  writeFileSync(join(folder, 'app.html'), '<h1>app</h1>')
  writeFileSync(join(folder, 'assets/app-abc123.js'), script)
  writeFileSync(join(folder, 'assets/app-abc123.js.br'), brotliCompressSync(script))
  writeFileSync(join(folder, 'assets/app-abc123.js.gz'), gzipSync(script))
  writeFileSync(join(folder, 'sw.js'), script)
  writeFileSync(join(folder, 'sw.js.br'), brotliCompressSync(script))
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}')
  server = await listen(createSite(folder))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
})

function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      request({ port, path, headers, method, host: '127.0.0.1' }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          })
        })
      })
        .on('error', reject)
        .end()
    },
  )
}

describe('the site', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('answers "%s" with encoding %s', async (accepted, encoding) => {
    const answer = await ask('/assets/app-abc123.js', { 'accept-encoding': accepted })
    expect(answer.headers['content-encoding']).toBe(encoding)
  })
  test('keeps hashed assets for ever and revalidates pages', async () => {
    expect((await ask('/assets/app-abc123.js')).headers['cache-control']).toContain('immutable')
    const page = await ask('/')
    expect(page.headers['cache-control']).toBe('no-cache')
    const again = await ask('/', { 'if-none-match': String(page.headers['etag']) })
    expect(again.status).toBe(304)
  })
  test('asks for the worker and the manifest anew each time, as what they are', async () => {
    const worker = await ask('/sw.js', { 'accept-encoding': 'br, gzip' })
    expect(worker.headers['cache-control']).toBe('no-cache')
    expect(worker.headers['content-type']).toContain('text/javascript')
    expect(worker.headers['content-encoding']).toBe('br')
    expect(worker.headers['content-security-policy']).toContain("worker-src 'self'")
    const manifest = await ask('/manifest.webmanifest')
    expect(manifest.headers['cache-control']).toBe('no-cache')
    expect(manifest.headers['content-type']).toContain('application/manifest+json')
  })
  test.each(['/assets/gone-1.js', '/api/v1/none.json', '/picture.png'])('%s is 404', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })
  test.each(['/finns-inte', '/mal/finns-inte', '/en/nope?geo=25'])('%s is the app', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(200)
    expect(answer.body).toBe('<h1>app</h1>')
  })
  test.each(['/%E0%A4%A', '/../../etc/passwd', '/..%2f..%2fetc/passwd'])(
    '%s does not get out or throw',
    async (path) => {
      const answer = await ask(path)
      expect(answer.body).not.toContain('root:')
      expect(answer.status).toBeLessThan(500)
    },
  )
  test.each(['/', '/indikatorer/ohalsotal', '/inbadd', '/inbaddat/x', '/om/inbadd/x', '/?x=/inbadd/'])(
    '%s may not be shown in a frame',
    async (path) => {
      const { headers } = await ask(path)
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    },
  )
  test.each(['/inbadd/oversikt', '/en/inbadd/indikatorer/ohalsotal/utveckling?geo=2584'])(
    '%s may be shown in a frame anywhere, and is no less closed otherwise',
    async (path) => {
      const { headers } = await ask(path)
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
      const policies = [headers, (await ask('/')).headers].map((each) =>
        String(each['content-security-policy']),
      )
      expect(policies[0]).toBe(policies[1]?.replace("frame-ancestors 'none'", 'frame-ancestors *'))
    },
  )
  test('takes no other methods', async () => {
    expect((await ask('/nagot', {}, 'POST')).status).toBe(405)
  })
})

describe('npm run serve', () => {
  const serve = (env: Record<string, string>, cwd = folder) =>
    spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, '../server/serve.ts')],
      {
        cwd,
        env: { ...process.env, ...env },
      },
    )
  const outcome = (child: ReturnType<typeof serve>) =>
    new Promise<{ code: number | null; said: string }>((resolve) => {
      let said = ''
      child.stderr.on('data', (part: Buffer) => (said += part.toString()))
      child.stdout.on('data', (part: Buffer) => (said += part.toString()))
      child.on('close', (code) => {
        resolve({ code, said })
      })
    })

  test('says what to do when the port is taken', async () => {
    mkdirSync(join(folder, 'dist'), { recursive: true })
    writeFileSync(join(folder, 'dist/app.html'), '')
    // The product listens on every interface, so the port is taken on every interface too.
    const taken = createServer().listen(0)
    await new Promise((resolve) => taken.once('listening', resolve))
    const { code, said } = await outcome(serve({ PORT: String((taken.address() as AddressInfo).port) }))
    taken.close()
    expect(code).toBe(1)
    expect(said).toMatch(/Port \d+ är upptagen.*PORT=\d+ npm start/u)
  })
  test('says what to do with a port that is no port', async () => {
    const { code, said } = await outcome(serve({ PORT: 'abc' }))
    expect(code).toBe(1)
    expect(said).toContain('PORT är "abc"')
  })
  test('stops when npm, which started it, is stopped', async () => {
    const command = `node --import ${import.meta.resolve('tsx')} ${join(import.meta.dirname, '../server/serve.ts')}`
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { serve: command } }))
    const npm = spawn('npm', ['run', 'serve'], { cwd: folder, env: { ...process.env, PORT: '0' } })
    const address = await new Promise<string>((resolve) => {
      npm.stdout.on('data', (part: Buffer) => {
        const found = /http:\/\/localhost:\d+/u.exec(part.toString())
        if (found) resolve(found[0])
      })
    })
    npm.kill('SIGTERM')
    await expect
      .poll(
        () =>
          fetch(address).then(
            () => 'answers',
            () => 'gone',
          ),
        { timeout: 10_000 },
      )
      .toBe('gone')
  })
  test('stops cleanly on SIGTERM', async () => {
    const child = serve({ PORT: '0' })
    child.stdout.once('data', () => child.kill('SIGTERM'))
    expect((await outcome(child)).code).toBe(0)
  })
})
