import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressible = new Set([
  '.html',
  '.js',
  '.css',
  '.json',
  '.csv',
  '.svg',
  '.topojson',
  '.txt',
  '.webmanifest',
])
const smallest = 1024
const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Writes `.br` and `.gz` beside every text file worth it that has none. Returns how many files got them. */
export async function compressFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
  const written = await Promise.all(files.map(compressFile))
  return written.filter(Boolean).length
}

async function compressFile(file: string): Promise<boolean> {
  if (existsSync(`${file}.br`)) return false
  const text = await readFile(file)
  if (text.length < smallest) return false
  // Hashed assets are read for years; pages and figures are many, where level 9 is nearly as small and ten times faster.
  const quality = file.includes('/assets/') ? 11 : 9
  const brotli = await toBrotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
  await Promise.all([
    writeFile(`${file}.br`, brotli),
    writeFile(`${file}.gz`, await toGzip(text, { level: 9 })),
  ])
  return true
}
