import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findViolations } from './findViolations.ts'
import { launchBrowser } from './launchBrowser.ts'
import { openPage } from './openPage.ts'

const site = inject('site')
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

const addresses = [
  '/?varfor=andel-20-39',
  '/en/indikatorer/bredband?varfor=bredband',
  '/mal/innovationskraft?varfor=fou-utgifter',
]

describe('why this verdict', () => {
  test('by keyboard alone: opened from a mark, read, closed, and back at the mark', async () => {
    const { page, close } = await openPage(browser, `${site}/insatsomraden/transporter`)
    const mark = page.locator('a[aria-haspopup="dialog"]').first()
    await mark.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Varför denna bedömning?' })
    await dialog.getByRole('heading', { name: 'Så räknas det' }).waitFor()
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(new URL(page.url()).search).toBe('')
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true)
    await close()
  })

  test.each(addresses)('axe finds nothing at %s', async (address) => {
    for (const theme of ['ljust', 'morkt', 'kontrast']) {
      const { page, close } = await openPage(browser, `${site}${address}&tema=${theme}`)
      await page.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor()
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await findViolations(page), `${theme}, ${width} px`).toEqual([])
      }
      await close()
    }
  })

  test('on paper the explanation stands alone and whole', async () => {
    const { page, close } = await openPage(browser, `${site}/indikatorer/ohalsotal?varfor=ohalsotal`)
    await page.getByRole('heading', { name: 'Med andra basår' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('main').isVisible()).toBe(false)
    const { height, needed } = await page
      .locator('dialog')
      .evaluate((element) => ({ height: element.clientHeight, needed: element.scrollHeight }))
    expect(height).toBe(needed)
    await close()
  })
})

test('a method in the address is said on the page and leads back', async () => {
  const { page, close } = await openPage(
    browser,
    `${site}/insatsomraden/transporter?metod=statcan&basar=2015`,
  )
  const notice = page.getByRole('complementary', { name: 'Annan bedömning än strategins' })
  await notice.waitFor()
  expect(await notice.textContent()).toContain('Statistics Canada, från basår 2015')
  await notice.getByRole('link').click()
  await notice.waitFor({ state: 'detached' })
  expect(new URL(page.url()).search).toBe('')
  await close()
})
