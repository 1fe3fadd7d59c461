import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter, Route, Routes } from 'react-router'
import { expect, test } from 'vitest'
import { indicatorQuery, regionsQuery, standingsQuery, strategyQuery } from '#api/queries.ts'
import type { Language } from '#domain/localizedText.ts'
import { LanguageContext } from '#ui/languageContext.ts'
import { strategyExample } from '../strategyExample.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import IndicatorPage from './IndicatorPage.tsx'
import { boden, country, county, kiruna, lulea, pitea } from './placesExample.ts'

const figures = {
  '00': { total: { 2018: 50, 2022: 55 } },
  '25': { total: { 2018: 40, 2022: 45 }, women: { 2018: 41, 2022: 47 }, men: { 2018: 39, 2022: 43 } },
  '2580': { total: { 2018: 42, 2022: 50 } },
  '2584': { total: { 2018: 30, 2022: 31 } },
}

interface Reading {
  readonly hasFigures?: boolean
  readonly language?: Language
}

/** The page as it reads without script: all tags taken away. */
function read(address: string, { hasFigures = true, language = 'sv' }: Reading = {}): string {
  const client = new QueryClient()
  client.setQueryData(strategyQuery().queryKey, strategyExample)
  client.setQueryData(standingsQuery(strategyExample.id, '2584').queryKey, [])
  client.setQueryData(regionsQuery().queryKey, {
    regions: [country, county, boden, kiruna, lulea, pitea],
    groups: [],
  })
  if (hasFigures) {
    const { title } = strategyExample.indicators[0] ?? { title: { sv: '' } }
    client.setQueryData(indicatorQuery('motion').queryKey, madeUpIndicator(figures, { id: 'motion', title }))
  }
  const html = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <LanguageContext value={language}>
        <MemoryRouter initialEntries={[address]}>
          <Routes>
            <Route path="/indikatorer/:id" element={<IndicatorPage />} />
          </Routes>
        </MemoryRouter>
      </LanguageContext>
    </QueryClientProvider>,
  )
  return html
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/gu, ' ')
}

test('the page reads whole on the server', () => {
  const text = read('/indikatorer/motion')
  expect(text).toContain(
    'År 2022 låg Norrbottens län på 45,0 procent, en ökning med 5,0 procentenheter sedan 2018.',
  )
  expect(text).toContain('40,0 % (2018) → 45,0 % (2022)')
  expect(text).toContain('År 2022 går värdena från 31,0 % i Kiruna till 50,0 % i Luleå.')
  expect(text).toContain(
    '2 av 4 kommuner förbättras och 2 kan inte bedömas. Andra län: uppgifter saknas i underlaget.',
  )
  expect(text).toContain('Bedömning av skillnaden: Försämras')
  expect(text).toContain('År 2022 var skillnaden 4,0 procentenheter: kvinnor 47,0 % och män 43,0 %.')
  expect(text).toContain('Källa: Kolada (SCB), N00001. Hämtad 31 augusti 2024.')
  expect(text).toContain('Egen bearbetning, underlag från Kolada (SCB), N00001.')
  expect(text).toContain('Alla värden som CSV')
})

test('another place draws the page anew, and says what it lacks', () => {
  const text = read('/indikatorer/motion?geo=2584')
  expect(text).toContain('År 2022 låg Kiruna på 31,0 procent')
  expect(text).toContain('Kiruna har plats 2 av 2.')
  expect(text).toContain('Kvinnor och män: måttet redovisas inte efter kön för Kiruna.')
  expect(text).toContain('Tillbaka till Norrbottens län')
})

test('in English', () => {
  const text = read('/indikatorer/motion', { language: 'en' })
  expect(text).toContain(
    'In 2022, Norrbotten County stood at 45.0 per cent, up 5.0 percentage points since 2018.',
  )
  expect(text).toContain('About the measure')
})

test('while the figures cannot be had the name and the way on stand', () => {
  const text = read('/indikatorer/motion', { hasFigures: false })
  expect(text).toContain('Motion')
  expect(text).toContain('Hämtar uppgifter')
  expect(text).toContain('Sömn')
})

test('an indicator that is not in the strategy is not found', () => {
  expect(read('/indikatorer/okand')).toContain('Sidan finns inte')
})
