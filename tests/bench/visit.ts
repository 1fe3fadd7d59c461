import type { Browser, CDPSession } from 'playwright-core'

/** A line and a processor as a visitor may have them. */
export interface Conditions {
  readonly name: string
  /** Bits a second. */
  readonly throughput: number
  /** Milliseconds there and back. */
  readonly latency: number
  /** How many times slower the processor is. */
  readonly slowdown: number
}

export const fast4g: Conditions = { name: 'fast 4G, 4×', throughput: 10e6, latency: 40, slowdown: 4 }
export const slow4g: Conditions = { name: 'slow 4G, 4×', throughput: 1.6e6, latency: 150, slowdown: 4 }

/** Milliseconds since the navigation began, and counts. `null` where the thing did not happen. */
export interface Timings {
  readonly largestPaint: number | null
  readonly started: number | null
  readonly chartDrawn: number | null
  /** What long tasks take beyond 50 ms each, from the first paint until the page has been quiet. */
  readonly blocking: number
  readonly requests: number
  readonly elements: number
}

const quiet = 1500

/** One first visit to an address: nothing cached. */
export async function measureVisit(
  browser: Browser,
  address: string,
  conditions: Conditions,
  isScriptBlocked = false,
): Promise<Timings> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await slowDown(session, conditions)
  if (isScriptBlocked) await session.send('Network.enable')
  if (isScriptBlocked) await session.send('Network.setBlockedURLs', { urls: ['*.js'] })
  let requests = 0
  page.on('request', () => (requests += 1))
  await page.addInitScript(observe)
  await page.goto(address, { waitUntil: 'load' })
  if (!isScriptBlocked)
    await page.waitForFunction(() => performance.getEntriesByName('app-started').length > 0)
  await page.waitForTimeout(quiet)
  const timings = await page.evaluate(readTimings)
  await context.close()
  return { ...timings, requests }
}

async function slowDown(session: CDPSession, { throughput, latency, slowdown }: Conditions): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput / 8,
    uploadThroughput: throughput / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}

interface Observed {
  largestPaint: number | null
  /** When there are lines in a chart, whoever drew them: the served page or the app. */
  chartDrawn: number | null
  tasks: [start: number, duration: number][]
}

/** Runs in the page before anything else. Without functions that have names: the runner would wrap them. */
function observe(): void {
  const observed: Observed = { largestPaint: null, chartDrawn: null, tasks: [] }
  Object.assign(window, { observed })
  const timer = setInterval(() => {
    if (!document.querySelector('main figure svg path')) return
    observed.chartDrawn = performance.now()
    clearInterval(timer)
  }, 8)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) observed.largestPaint = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) observed.tasks.push([entry.startTime, entry.duration])
  }).observe({ type: 'longtask', buffered: true })
}

/** Runs in the page at the end. */
function readTimings(): Omit<Timings, 'requests'> {
  const { observed } = window as unknown as { observed: Observed }
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
  return {
    largestPaint: observed.largestPaint,
    started: performance.getEntriesByName('app-started')[0]?.startTime ?? null,
    chartDrawn: observed.chartDrawn,
    blocking: observed.tasks
      .filter(([start, duration]) => start + duration > firstPaint)
      .reduce((sum, [, duration]) => sum + duration - 50, 0),
    elements: document.querySelectorAll('*').length,
  }
}
