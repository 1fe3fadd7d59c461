import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { listOfflinePackage, measurePackage, toPackageLine } from './offlinePackage.ts'

const front = readFileSync('dist/index.html', 'utf8')
const listed = (pattern: RegExp) => [...front.matchAll(pattern)].flatMap((match) => match[1] ?? [])

interface Size {
  readonly name: string
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
}

function measure(name: string): Size {
  const bytes = readFileSync(join('dist', name))
  return {
    name,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  }
}

function print(title: string, sizes: readonly Size[]): void {
  const sum = (key: 'raw' | 'gzip' | 'brotli') => sizes.reduce((total, size) => total + size[key], 0)
  console.log(`\n${title}`)
  const all: Size = { name: 'sum', raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') }
  for (const { name, raw, gzip, brotli } of [...sizes, all])
    console.log(`  ${name.padEnd(52)} ${toText(raw)} ${toText(gzip)} gzip ${toText(brotli)} brotli`)
}

const toText = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10)

const scripts = listed(/<script[^>]*src="\/([^"]+)"/gu).concat(
  listed(/<link rel="modulepreload"[^>]*href="\/([^"]+)"/gu),
)
print(
  'JavaScript before the front page is usable (budget 110 kB brotli, 125 kB gzip)',
  [...new Set(scripts)].map(measure),
)
print(
  'Front page, document and style',
  [...listed(/<link rel="stylesheet"[^>]*href="\/([^"]+)"/gu), 'index.html'].map(measure),
)
const chunks = readdirSync('dist/assets').filter((name) => name.endsWith('.js'))
print(
  'All chunks',
  chunks.map((name) => measure(`assets/${name}`)).sort((a, b) => b.raw - a.raw),
)
print('Goals API: the strategy (budget 25 kB brotli) and an indicator', [
  measure('api/v1/strategies/rus-2030.json'),
  measure('api/v1/indicators/folkmangd.json'),
])

const offlinePackage = await listOfflinePackage('dist')
console.log(`\n${toPackageLine(offlinePackage, await measurePackage('dist', offlinePackage))}`)
