import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import * as v from 'valibot'
import { apiRoot, resources } from '#api/contract.ts'
import type { BuiltPackage } from '#offline/builtPackage.ts'
import type { OfflinePackage } from '#offline/offlinePackage.ts'

const compressed = /\.(?:br|gz)$/u

/**
 * Lists what the dashboard needs without a network, from what is in `out`: all assets, and all that the API
 * publishes. Pages are drawn from these, so of pages it holds only the one that draws any address (added when it is
 * written).
 */
export async function listOfflinePackage(out: string): Promise<OfflinePackage> {
  const paths = [
    ...(await listFiles(out, 'assets')),
    ...(await listFiles(out, apiRoot)),
    '/favicon.svg',
  ].sort()
  const files = Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await toFingerprint(out, path)] as const)),
  )
  const template = await toFingerprint(out, '/index.html')
  const generation = createHash('sha256')
    .update(JSON.stringify([template, files]))
    .digest('hex')
    .slice(0, 12)
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(out, path))).size))
  return { generation, release: await findRelease(out), files, bytes: sum(sizes) }
}

/** The package as the pages know it. Bytes over the network are those of the compressed files. */
export async function measurePackage(out: string, built: OfflinePackage): Promise<BuiltPackage> {
  const transferred = await Promise.all(
    Object.keys(built.files).map(async (path) => {
      const file = join(out, path)
      return (await stat(existsSync(`${file}.br`) ? `${file}.br` : file)).size
    }),
  )
  return { generation: built.generation, transferred: sum(transferred), stored: built.bytes }
}

/** "offline package: 121 files, 0.67 MB brotli, 2.5 MB on the device". */
export function toPackageLine({ files }: OfflinePackage, { transferred, stored }: BuiltPackage): string {
  const inMegabytes = (bytes: number) => (bytes / 1_000_000).toFixed(2)
  return `offline package: ${Object.keys(files).length} files, ${inMegabytes(transferred)} MB brotli, ${inMegabytes(stored)} MB on the device`
}

/** With one more file. */
export async function withFile(
  out: string,
  { files, ...others }: OfflinePackage,
  path: string,
): Promise<OfflinePackage> {
  return { ...others, files: { ...files, [path]: await toFingerprint(out, path) } }
}

async function listFiles(out: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(out, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !compressed.test(entry.name))
    .map((entry) => `/${relative(out, join(entry.parentPath, entry.name))}`)
}

async function toFingerprint(out: string, path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(join(out, path)))
    .digest('base64')
}

async function findRelease(out: string): Promise<string> {
  const read = async (path: string) => JSON.parse(await readFile(join(out, apiRoot, path), 'utf8')) as unknown
  const { current } = v.parse(resources.strategies.read, await read(resources.strategies.path()))
  const strategy = v.parse(resources.strategy.read, await read(resources.strategy.path(current)))
  return strategy.release.id
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
