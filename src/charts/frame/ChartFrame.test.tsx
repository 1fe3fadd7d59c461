import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { TrendChart } from '../trend/TrendChart.tsx'
import { broadband, illHealth, toLine } from '../trend/trendSpecFixture.ts'
import { toTrendTable } from '../trend/toTrendTable.ts'
import { ChartFrame } from './ChartFrame.tsx'

function write(spec: typeof broadband, isEnlarged = false): string {
  return renderToString(
    <MemoryRouter>
      <ChartFrame
        title="Bredband"
        level={3}
        summary="92,5 procent år 2022."
        source="Källa: Kolada"
        table={toTrendTable(spec)}
        enlargement={{ href: '?stor=bredband', closeHref: '?', isEnlarged }}
      >
        <TrendChart spec={spec} />
      </ChartFrame>
    </MemoryRouter>,
  )
}

test('the whole chart is there without script: heading, lines, words, reading, source and table', () => {
  const html = write(broadband)
  expect(html).toMatch(/<h3[^>]*>Bredband<\/h3>/u)
  expect(html).toContain('Visa stort')
  expect(html.match(/<path d="M/gu)?.length).toBeGreaterThanOrEqual(2)
  for (const text of [
    '98\u00a0% år 2025',
    'nationellt mål',
    'Tidsseriebrott 2021',
    'basår',
    'Källa: Kolada',
  ]) {
    expect(html).toContain(text)
  }
  expect(html).toMatch(/<th scope="row"[^>]*>2022<\/th><td[^>]*>92,5\u00a0%<\/td>/u)
  expect(html).toContain('<caption')
})

test('nothing is placed by a style attribute: the page’s security policy forbids them', () => {
  expect(write(broadband)).not.toMatch(/\sstyle=/u)
  expect(write(illHealth, true)).not.toMatch(/\sstyle=/u)
})

test('every picture is hidden from assistive technology; the reader is the one tab stop in it', () => {
  const html = write(broadband)
  const outermost =
    html.match(/<svg [^>]*class="[^"]*(layer|plot|years)[^"]*"[^>]*aria-hidden="true"/gu) ?? []
  expect(outermost.length).toBeGreaterThanOrEqual(3)
  expect(html.match(/role="slider"/gu)).toHaveLength(1)
})

test('without values the chart says so, and the frame stands', () => {
  const html = write({ ...illHealth, lines: [toLine('25', 'Norrbotten', 'home', {})] })
  expect(html).toContain('Det finns inga uppgifter att visa i diagrammet.')
  expect(html).toContain('Källa: Kolada')
})

test('shown large, the chart stands in a dialog that names itself and can be closed', () => {
  const html = write(broadband, true)
  const dialog = html.slice(html.indexOf('<dialog'), html.indexOf('</dialog>'))
  expect(dialog).toContain('Stäng')
  expect(dialog).toContain('Källa: Kolada')
  expect(dialog).toContain('role="slider"')
  const id = /aria-labelledby="([^"]+)"/u.exec(dialog)?.[1] ?? ''
  expect(dialog).toContain(`id="${id}"`)
})
