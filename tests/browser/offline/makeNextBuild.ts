import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { toPackageMeta } from '#offline/builtPackage.ts'
import { buildServiceWorker } from '../../../tools/buildServiceWorker.ts'
import { listOfflinePackage, measurePackage, withFile } from '../../../tools/offlinePackage.ts'

const compressed = /\.(?:br|gz)$/u
const readable = new Set(['.html', '.js', '.json'])

/** A copy of `dist` as the next build would be: another release, and every script under another name. */
export async function makeNextBuild(release: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'next-build-'))
  cpSync('dist', folder, { recursive: true, filter: (source) => !compressed.test(source) })
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))
  const rename = (text: string) =>
    scripts.reduce((renamed, name) => renamed.replaceAll(name, name.replace(/\.js$/u, 'n.js')), text)
  rewrite(folder, (text) =>
    // The release as a value, and as it is read; never the start of a date.
    rename(text).replaceAll(/(?<=["> ])2026-11(?=[",<])/gu, release),
  )
  for (const name of scripts) renameSync(join(folder, 'assets', name), join(folder, 'assets', rename(name)))
  const next = await listOfflinePackage(folder)
  const meta = toPackageMeta(await measurePackage(folder, next))
  rewrite(folder, (text) => text.replace(/<meta name="offline-package"[^>]*>/u, meta))
  await buildServiceWorker(folder, await withFile(folder, next, '/app.html'))
  return folder
}

function rewrite(folder: string, change: (text: string) => string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !readable.has(extname(entry.name))) continue
    const file = join(entry.parentPath, entry.name)
    const text = readFileSync(file, 'utf8')
    const changed = change(text)
    if (changed !== text) writeFileSync(file, changed)
  }
}
