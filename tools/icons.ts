import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../tests/browser/launchBrowser.ts'

const out = 'public/icons'
const svg = readFileSync('public/favicon.svg', 'utf8')
// The system cuts some icons to its own shape: their corners continue the mark's outer ring.
const ring = /<circle[^>]*fill="(#[0-9A-F]{6})"/iu.exec(svg)?.[1] ?? 'none'
const icons = [
  { name: 'icon-192', size: 192, corners: 'transparent' },
  { name: 'icon-512', size: 512, corners: 'transparent' },
  { name: 'maskable-512', size: 512, corners: ring },
  { name: 'apple-touch-icon', size: 180, corners: ring },
] as const

async function draw(browser: Browser, size: number, corners: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:0;background:${corners}}svg{display:block;width:100vw}</style>${svg}`,
  )
  const picture = await page.screenshot({ omitBackground: true })
  await page.close()
  return picture
}

mkdirSync(out, { recursive: true })
const browser = await launchBrowser()
for (const { name, size, corners } of icons)
  writeFileSync(`${out}/${name}.png`, await draw(browser, size, corners))
await browser.close()
console.log(`${icons.length} icons in ${out}/`)
