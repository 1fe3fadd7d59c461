import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { findViolations } from './findViolations.ts'
import { launchBrowser } from './launchBrowser.ts'

const site = inject('site')
const show = `${site}/presentation/visa`
const presenter = `${site}/presentation/talare`

let browser: Browser
let context: BrowserContext
let complaints: string[] = []
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})
beforeEach(async () => {
  complaints = []
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
})
afterEach(async () => {
  await context.close()
  expect(complaints).toEqual([])
})

/** A window of the same visitor's browser, when its first slide is there. */
async function open(address: string): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(address)
  await title(page).waitFor()
  // The browser lets keys pass that are pressed before a page has been painted.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  return page
}

const title = (page: Page) => page.getByRole('heading', { level: 1 }).first()
const toSlide = (page: Page, number: number) =>
  page.waitForURL((url) => url.searchParams.get('sida') === String(number))

async function untilInStep(one: Page, other: Page, number: number): Promise<void> {
  await Promise.all([toSlide(one, number), toSlide(other, number)])
  await expect
    .poll(async () => (await title(other).textContent()) === (await title(one).textContent()))
    .toBe(true)
}

test('the default deck is played by keys, with two windows in step', async () => {
  const audience = await open(show)
  const desk = await open(presenter)
  const count = await desk.getByRole('navigation', { name: 'Alla bilder' }).getByRole('button').count()
  for (let number = 2; number <= count; number += 1) {
    const leader = number % 2 === 0 ? audience : desk
    await leader.keyboard.press(number % 3 === 0 ? 'ArrowRight' : 'PageDown')
    await untilInStep(audience, desk, number)
  }
  await audience.keyboard.press('PageDown')
  await desk.keyboard.press('Home')
  await untilInStep(audience, desk, 1)
  await audience.keyboard.press('End')
  await untilInStep(audience, desk, count)
})

test('a window that is killed and opened again finds its place', async () => {
  const audience = await open(show)
  const desk = await open(presenter)
  const alone = desk.getByText('Visningsfönstret är inte öppet.')
  await alone.waitFor({ state: 'hidden' })
  await desk.keyboard.press('PageDown')
  await desk.keyboard.press('PageDown')
  await untilInStep(audience, desk, 3)

  await audience.close()
  await alone.waitFor()
  await desk.keyboard.press('PageDown')
  await toSlide(desk, 4)

  const restored = await open(`${show}?sida=3`)
  await untilInStep(restored, desk, 4)
  await alone.waitFor({ state: 'hidden' })
  await restored.keyboard.press('PageUp')
  await untilInStep(restored, desk, 3)
  await desk.reload()
  await untilInStep(restored, desk, 3)
})

test('into a picture and back with one key, in both windows', async () => {
  const audience = await open(`${show}?sida=2`)
  const desk = await open(`${presenter}?sida=2`)
  const whole = (await title(audience).textContent()) ?? ''
  await audience.locator('main svg a[href*="/insatsomraden/livskvalitet"] text').first().click()
  const findArea = (page: Page) => page.getByText('1 Hög livskvalitet i attraktiva livsmiljöer').first()
  const area = findArea(audience)
  await area.waitFor()
  await findArea(desk).waitFor()
  await toSlide(audience, 2)
  await desk.keyboard.press('Backspace')
  await area.waitFor({ state: 'hidden' })
  await untilInStep(audience, desk, 2)
  expect(await title(audience).textContent()).toBe(whole)
})

test('another place on a slide is followed, and left with the slide', async () => {
  const audience = await open(`${show}?sida=2`)
  const desk = await open(`${presenter}?sida=2`)
  await audience.mouse.move(200, 200)
  await audience.getByLabel('Plats').selectOption({ label: 'Kiruna' })
  await desk.getByRole('button', { name: 'Tillbaka till bilden' }).waitFor()
  expect(await desk.getByLabel('Plats').inputValue()).toBe('2584')
  await desk.getByRole('button', { name: 'Tillbaka till bilden' }).click()
  await expect.poll(() => audience.getByLabel('Plats').inputValue()).toBe('25')
})

test('black, code, notes and help come and go by single keys, which can be switched off', async () => {
  const audience = await open(`${show}?sida=2`)
  const desk = await open(`${presenter}?sida=2`)
  await audience.keyboard.press('b')
  const black = audience.getByRole('button', { name: /Skärmen är svart/u })
  await black.waitFor()
  await desk.getByText('Publiken ser en svart skärm.').waitFor()
  await desk.keyboard.press('q')
  await audience.getByRole('img', { name: /QR/u }).waitFor()
  await audience.keyboard.press('Escape')
  await audience.getByRole('img', { name: /QR/u }).waitFor({ state: 'hidden' })

  await audience.keyboard.press('n')
  await audience.getByText(/Varje bit i hjulets/u).waitFor()
  await audience.keyboard.press('?')
  const dialog = audience.getByRole('dialog')
  await dialog.getByRole('checkbox').uncheck()
  await audience.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await audience.keyboard.press('b')
  await audience.keyboard.press('PageDown')
  await toSlide(audience, 3)
  expect(await black.isVisible()).toBe(false)
  await audience.keyboard.press('Escape')
  await audience.waitForURL(/\/presentation\?/u)
})

test('a button opens the other window, at the same slide', async () => {
  const audience = await open(`${show}?sida=3&tema=morkt`)
  const opened = context.waitForEvent('page')
  await audience.getByRole('button', { name: 'Talarfönster' }).click()
  const desk = await opened
  await title(desk).waitFor()
  await untilInStep(audience, desk, 3)
  expect(new URL(desk.url()).pathname).toBe('/presentation/talare')
})

test('a slide beyond the end is the last; a deck that is not there leads on', async () => {
  const page = await open(`${show}?sida=400`)
  await page.waitForURL(/sida=1\d$/u)
  await page.goto(`${show}?lek=finns-inte`)
  await page.getByRole('heading', { level: 1, name: 'Presentationen finns inte här' }).waitFor()
  await page.getByRole('link', { name: 'Till presentationerna' }).waitFor()
})

test('a finger moves the show', async () => {
  const page = await open(show)
  await page.evaluate(() => {
    const slide = document.querySelector('main section')
    const touch = (type: string, clientX: number) => {
      const point = new Touch({ identifier: 1, target: slide ?? document.body, clientX, clientY: 300 })
      const points = type === 'touchend' ? [] : [point]
      slide?.dispatchEvent(new TouchEvent(type, { bubbles: true, touches: points, changedTouches: [point] }))
    }
    touch('touchstart', 600)
    touch('touchend', 300)
  })
  await toSlide(page, 2)
})

describe.each(['ljust', 'morkt', 'kontrast'])('axe finds nothing in theme %s', (theme) => {
  test.each([
    '/presentation/visa',
    '/presentation/talare',
    '/en/presentation/visa',
    '/en/presentation/talare',
  ])('%s', async (path) => {
    const page = await open(`${site}${path}?sida=2&tema=${theme}`)
    await page.locator('main svg a').first().waitFor()
    for (const key of ['b', 'q', 'q', 'n', '?']) {
      expect(await findViolations(page), `before ${key}`).toEqual([])
      await page.keyboard.press(key)
    }
    await page.getByRole('dialog').waitFor()
    expect(await findViolations(page), 'with help').toEqual([])
  })
})
