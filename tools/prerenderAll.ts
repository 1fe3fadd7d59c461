import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Prerender from '../src/app/prerender.tsx'
import { listPreloads } from './listPreloads.ts'

/** From the root's first child to its last, spaces included: hydration must meet the page's own nodes and no others. */
const pageMarks = /(?<=<div id="root">)[\s\S]*<!--\/page-->\s*(?=<\/div>)/u

/**
 * Writes every address without a query as an HTML file with its content and data, and the shell that answers
 * all other addresses, each saying which build it is of. Returns the number of pages. Throws when a page cannot be drawn whole.
 */
export async function prerenderAll(out: string, serverOut: string, packageMeta: string): Promise<number> {
  readResourcesFrom(out)
  const entry = pathToFileURL(resolve(serverOut, 'prerender.js')).href
  const { listAddresses, renderAddress } = (await import(entry)) as typeof Prerender
  const template = await readFile(join(out, 'index.html'), 'utf8')
  const preloadsOf = await listPreloads(out)
  const today = new Date().toISOString().slice(0, 10)
  const addresses = await listAddresses()
  for (const { address, language } of addresses) {
    const page = await renderAddress(address, today)
    const html = template
      .replace('<html lang="sv">', `<html lang="${language}">`)
      .replace(
        '<!--head-->',
        () => `${packageMeta}${page.head}${toAlternates(address)}${preloadsOf(page.module)}`,
      )
      .replace(pageMarks, () => page.body)
      .replace('<!--data-->', () => page.data)
    await write(join(out, address, 'index.html'), html)
  }
  // Addresses that were not prerendered are drawn in the browser; they are not for search engines to keep.
  await write(
    join(out, 'app.html'),
    template.replace(
      '<!--head-->',
      `${packageMeta}<title>Norrbotten 2030</title><meta name="robots" content="noindex">`,
    ),
  )
  await rm(join(out, '.vite'), { recursive: true, force: true })
  return addresses.length
}

async function write(file: string, html: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, html)
}

/** The same page in the other language, for search engines and browsers. */
function toAlternates(address: string): string {
  const swedish = address === '/en' ? '/' : address.replace(/^\/en\//u, '/')
  const english = swedish === '/' ? '/en' : `/en${swedish}`
  return `<link rel="alternate" hreflang="sv" href="${swedish}"><link rel="alternate" hreflang="en" href="${english}">`
}

/** While prerendering, the goals API is the files that have just been published. */
function readResourcesFrom(out: string): void {
  globalThis.fetch = async (input) => {
    const address = input instanceof Request ? input.url : input.toString()
    const { pathname } = new URL(address, 'http://prerender.invalid')
    try {
      return new Response(await readFile(join(out, pathname)), {
        headers: { 'content-type': 'application/json' },
      })
    } catch {
      return new Response(null, { status: 404 })
    }
  }
}
