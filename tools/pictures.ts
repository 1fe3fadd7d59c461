import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { createSite } from '../server/createSite.ts'
import { launchBrowser } from '../tests/browser/launchBrowser.ts'

const out = 'docs'
const views = [
  ['oversikt', '/'],
  ['nulage', '/nulage'],
  ['insatsomrade', '/insatsomraden/transporter'],
  ['mal', '/mal/digital-tillganglighet'],
  ['indikator', '/indikatorer/bredband'],
  ['indikatorer', '/indikatorer'],
  ['genomforande', '/genomforande'],
  ['plats', '/platser/2584'],
  ['presentation', '/presentation'],
  ['om', '/om'],
] as const
const screens = [
  { width: 1280, height: 900, theme: 'ljust' },
  { width: 1280, height: 900, theme: 'morkt' },
  { width: 360, height: 900, theme: 'ljust' },
  { width: 360, height: 900, theme: 'morkt' },
] as const

async function takePicture(
  browser: Browser,
  address: string,
  width: number,
  height: number,
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  const picture = await page.screenshot({ type: 'jpeg', quality: 82 })
  await page.close()
  return picture
}

/** One sheet of many pictures, put together by the browser itself. */
async function takeSheet(browser: Browser, rows: readonly (readonly Buffer[])[]): Promise<Buffer> {
  const cells = rows.map((row) => {
    const pictures = row.map((picture) => `<img src="data:image/jpeg;base64,${picture.toString('base64')}">`)
    return `<div>${pictures.join('')}</div>`
  })
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
  await page.setContent(
    `<style>body{margin:16px;background:#dfe3da}div{display:flex;gap:12px;margin-bottom:12px}img{height:400px}</style>${cells.join('')}`,
  )
  const sheet = await page.screenshot({ type: 'jpeg', quality: 80, fullPage: true })
  await page.close()
  return sheet
}

const server = createServer(createSite('dist'))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const browser = await launchBrowser()
mkdirSync(out, { recursive: true })

writeFileSync(`${out}/overview.jpg`, await takePicture(browser, `${site}/?tema=ljust`, 1360, 1500))
const rows: Buffer[][] = []
for (const [name, path] of views) {
  const row: Buffer[] = []
  for (const { width, height, theme } of screens)
    row.push(await takePicture(browser, `${site}${path}?tema=${theme}`, width, height))
  rows.push(row)
  console.log(name)
}
writeFileSync(`${out}/views.jpg`, await takeSheet(browser, rows))
await browser.close()
server.closeAllConnections()
server.close()
