import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSite } from '../../server/createSite.ts'
import { launchBrowser } from '../browser/launchBrowser.ts'
import type { Conditions, Timings } from './visit.ts'
import { fast4g, measureVisit, slow4g } from './visit.ts'

// Prints how fast the built pages are. The reference of each is the same page with its scripts blocked: static HTML on
// the same machine in the same minute. Rounds are interleaved, so that a slow minute falls on all alike.
const rounds = Number(process.argv[2] ?? 9)
const addresses = ['/', '/indikatorer/ohalsotal', '/indikatorer', '/insatsomraden/transporter']
const conditions = [fast4g, slow4g]

interface Case {
  readonly address: string
  readonly line: Conditions
  readonly isStatic: boolean
  readonly timings: Timings[]
}

const cases: readonly Case[] = addresses.flatMap((address) =>
  conditions.flatMap((line) => [false, true].map((isStatic) => ({ address, line, isStatic, timings: [] }))),
)

const server = createServer(createSite('dist'))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const browser = await launchBrowser()
for (let round = 0; round <= rounds; round += 1)
  for (const { address, line, isStatic, timings } of cases) {
    const measured = await measureVisit(browser, `${site}${address}`, line, isStatic)
    // The first round warms the browser up.
    if (round > 0) timings.push(measured)
  }
await browser.close()
server.closeAllConnections()
server.close()

const median = (values: readonly (number | null)[]) => {
  const known = values.flatMap((value) => value ?? []).sort((a, b) => a - b)
  return known[Math.floor(known.length / 2)]
}
const show = (value: number | undefined) =>
  (value === undefined ? '–' : String(Math.round(value))).padStart(8)

console.log(`Medians of ${rounds} rounds, milliseconds`)
console.log(
  `${'address'.padEnd(30)}${'line'.padEnd(14)}${['paint', 'static', 'ratio', 'started', 'chart', 'blocking', 'requests', 'elements'].map((name) => name.padStart(9)).join('')}`,
)
for (const one of cases.filter(({ isStatic }) => !isStatic)) {
  const reference = cases.find(
    ({ address, line, isStatic }) => isStatic && address === one.address && line === one.line,
  )
  const of = (key: keyof Timings) => median(one.timings.map((timing) => timing[key]))
  const paint = of('largestPaint')
  const still = median((reference?.timings ?? []).map(({ largestPaint }) => largestPaint))
  const ratio = paint !== undefined && still ? (paint / still).toFixed(2).padStart(8) : show(undefined)
  const cells = [
    show(paint),
    show(still),
    ratio,
    ...(['started', 'chartDrawn', 'blocking', 'requests', 'elements'] as const).map((key) => show(of(key))),
  ]
  console.log(`${one.address.padEnd(30)}${one.line.name.padEnd(14)} ${cells.join(' ')}`)
}
