import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findViolations } from './findViolations.ts'
import { launchBrowser } from './launchBrowser.ts'
import { openPage } from './openPage.ts'

const site = inject('site')
const themes = ['ljust', 'morkt', 'kontrast'] as const
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Sök' })

test('by keyboard alone: open, write at once, choose, and be at the part that was asked for', async () => {
  const { page, close } = await openPage(browser, `${site}/nulage`)
  await page.keyboard.press('Control+K')
  // What is written before the search has been fetched is kept.
  await page.keyboard.type('arbetslöshet kiruna kvinnor')
  const best = dialogOf(page).getByRole('option', { selected: true })
  await best.getByText('– Kiruna, kvinnor').waitFor()
  expect(await dialogOf(page).getByRole('combobox').inputValue()).toBe('arbetslöshet kiruna kvinnor')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${site}/indikatorer/arbetsloshet?geo=2584&kon=kvinnor#kvinnor-och-man`)
  await page.getByRole('heading', { level: 2, name: 'Kvinnor och män' }).waitFor()
  await page.waitForFunction(() => {
    const top = document.getElementById('kvinnor-och-man')?.getBoundingClientRect().top ?? Infinity
    return top >= 0 && top < window.innerHeight / 2
  })
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await close()
})

test('Esc closes it and focus returns; only an open search takes the keys from the browser', async () => {
  const { page, close } = await openPage(browser, `${site}/om`)
  const button = page.getByRole('search').getByRole('button', { name: 'Sök' })
  await button.focus()
  await page.keyboard.press('Enter')
  await dialogOf(page).getByRole('combobox').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await dialogOf(page).waitFor({ state: 'detached' })
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  const prevented = await page.evaluate(() =>
    ['k', 'K', 'j'].map((key) => {
      const event = new KeyboardEvent('keydown', {
        key,
        altKey: true,
        ctrlKey: true,
        cancelable: true,
        bubbles: true,
      })
      document.body.dispatchEvent(event)
      return event.defaultPrevented
    }),
  )
  expect(prevented).toEqual([false, false, false])
  await close()
})

test('what the search needs is fetched when it is pointed at, not before', async () => {
  const { page, close } = await openPage(browser, `${site}/om`)
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await page.waitForTimeout(300)
  expect(requests.filter((path) => path.includes('Search') || path.includes('synonyms'))).toEqual([])
  await page.getByRole('search').getByRole('button', { name: 'Sök' }).hover()
  await page.waitForResponse(/synonyms\.json/u)
  expect(requests.some((path) => path.includes('SearchBox'))).toBe(true)
  await close()
})

describe.each(themes)('axe finds nothing, theme %s', (theme) => {
  test.each([
    ['with hits', 'utsläpp kiruna'],
    ['with examples', ''],
    ['with nothing', 'arrbetzlöshet'],
  ])('in the dialog %s', async (_, text) => {
    const { page, close } = await openPage(browser, `${site}/om?tema=${theme}`)
    await page.keyboard.press('Control+K')
    await page.keyboard.type(text)
    await dialogOf(page).getByRole('option').first().waitFor()
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await findViolations(page), `${width} px`).toEqual([])
    }
    await close()
  })

  test.each(['utsläpp kiruna', 'xyzzy'])('on the page, for %s', async (text) => {
    const { page, close } = await openPage(browser, `${site}/sok?tema=${theme}&q=${encodeURIComponent(text)}`)
    await page
      .getByRole('status')
      .getByText(/träffar|Inget hittades/u)
      .waitFor()
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await findViolations(page), `${width} px`).toEqual([])
    }
    await close()
  })
})

test('the header holds from 320 to 1920 px: nothing overlaps, and what is touched is large enough', async () => {
  for (const path of ['/om', '/en/om']) {
    const { page, close } = await openPage(browser, `${site}${path}`)
    for (const width of [320, 360, 480, 481, 768, 1024, 1184, 1185, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 700 })
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll('header > div:first-child :is(a, button, select)')]
          .map((element) => element.getBoundingClientRect())
          .filter(({ width: wide }) => wide > 0)
          .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
      )
      expect(boxes.length).toBeGreaterThan(4)
      for (const [index, box] of boxes.entries()) {
        expect(box.left, `${path} ${width} px`).toBeGreaterThanOrEqual(0)
        expect(box.right, `${path} ${width} px`).toBeLessThanOrEqual(width)
        expect(Math.min(box.right - box.left, box.bottom - box.top)).toBeGreaterThanOrEqual(24)
        for (const other of boxes.slice(index + 1)) {
          const isBeside =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top
          expect(isBeside, `${path} ${width} px: ${JSON.stringify([box, other])}`).toBe(true)
        }
      }
    }
    await close()
  }
})
