import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { visit } from './visit.tsx'

test("an analyst finds Kiruna's ohälsotal", async () => {
  const { user, address } = visit('/indikatorer')
  await user.type(await screen.findByRole('searchbox'), 'ohälso')
  const main = screen.getByRole('main')
  await user.click(await within(main).findByRole('link', { name: 'Ohälsotal' }))
  await screen.findByRole('heading', { level: 1, name: 'Ohälsotal' })
  expect(screen.getAllByText(/26,5/).length).toBeGreaterThan(0)
  expect(screen.getAllByText(/24,9/).length).toBeGreaterThan(0)

  await user.selectOptions(screen.getByRole('combobox', { name: 'Plats' }), 'Kiruna')
  expect(address()).toContain('geo=2584')
  // Kolada N00957, Kiruna: 18.6 (2018) and 17.53 (2022).
  await screen.findByRole('heading', { name: 'Ohälsotal, Kiruna' })
  const [details] = screen.getAllByText(/Samma siffror som tabell/)
  if (!details) throw new Error('The trend has no table')
  await user.click(details)
  const [table] = screen.getAllByRole('table')
  if (!table) throw new Error('The table did not open')
  const row = within(table).getByRole('row', { name: /^2022/ })
  expect(within(table).getByRole('columnheader', { name: /Kiruna/ })).toBeInTheDocument()
  expect(row).toHaveTextContent('17,5')
})

test('an analyst asks how the verdicts are made, and sees the overview by another method', async () => {
  const { user, address } = visit('/om')
  await screen.findByRole('heading', { name: 'Metoderna, en för en' })
  expect(
    screen.getByText(/egen bearbetning och inte officiell statistik. De som har publicerat/),
  ).toBeVisible()
  for (const name of [
    'Eurostat',
    'Statistics Canada',
    'FN:s framstegsdiagram',
    'Rätlinjig takt',
    'Planerad väg',
  ])
    expect(screen.getAllByRole('heading', { name: new RegExp(`^${name}`) })).toHaveLength(1)
  const table = screen.getByRole('table', {
    name: 'Länets indikatorer bedömda med varje metod',
    hidden: true,
  })
  const row = within(table).getByRole('row', { name: /^Arbetslöshet 18–65 år/, hidden: true })
  expect(within(row).getAllByText('Förbättras')).toHaveLength(3)
  expect(row).toHaveTextContent('Robust')

  await user.click(screen.getByRole('link', { name: 'Översikten enligt Statistics Canada' }))
  await screen.findByRole('heading', { level: 1, name: /välkomnande och nytänkande län/ })
  expect(address()).toBe('/?metod=statcan')
})

test('an analyst sees where ohälsotalet improves, and whether differences shrink', async () => {
  const { user, address } = visit('/indikatorer/ohalsotal')
  const places = await screen.findByRole('region', { name: 'Vilka förbättras, vilka inte?' })
  // By Kolada N00957, 2018–2022: only Jokkmokk has gone up, from 24.9 to 25.7.
  expect(
    within(places).getByText('13 av 14 kommuner förbättras och en försämras. Alla 21 län förbättras.'),
  ).toBeInTheDocument()
  const municipalities = within(places).getByRole('list', { name: 'Kommunerna' })
  const items = within(municipalities).getAllByRole('listitem')
  expect(items).toHaveLength(14)
  expect(items[0]).toHaveTextContent('Haparanda: Förbättras, 34,5 dagar 2022, −4,4 dagar sedan 2018')
  expect(items[13]).toHaveTextContent('Jokkmokk: Försämras något, 25,7 dagar 2022, +0,8 dagar sedan 2018')
  const counties = within(places).getByRole('list', { name: 'Länen' })
  expect(within(counties).getAllByRole('listitem')).toHaveLength(21)
  // Only the home county has a page of its own.
  expect(within(counties).getAllByRole('link')).toHaveLength(1)

  const sexes = screen.getByRole('region', { name: 'Kvinnor och män' })
  expect(sexes).toHaveTextContent('Bedömning av skillnaden: Förbättras. Beror på basåret')
  expect(sexes).toHaveTextContent('Skillnaden minskar, i nuvarande takt borta 2080 (tidigast 2040).')
  const apart = screen.getByRole('figure', { name: 'Skillnaden mellan kommunerna' })
  expect(apart).toHaveTextContent('mellan högst, Haparanda (34,5), och lägst, Kiruna (17,5)')
  expect(apart).toHaveTextContent('Bedömning av skillnaden: Förbättras. Robust')

  await user.click(within(municipalities).getByRole('link', { name: /^Kiruna/ }))
  expect(address()).toContain('geo=2584')
  await screen.findByRole('heading', { name: 'Ohälsotal, Kiruna' })
  const [chosen] = screen.getAllByRole('link', { name: /^Kiruna\W+Förbättras/ })
  expect(chosen).toHaveAttribute('aria-current', 'true')
})

test('another method judges places and differences alike', async () => {
  visit('/indikatorer/ohalsotal?metod=linearPace')
  const places = await screen.findByRole('region', { name: 'Vilka förbättras, vilka inte?' })
  expect(
    within(places).getByText('Ingen av 14 kommuner kan bedömas. Inget av 21 län kan bedömas.'),
  ).toBeInTheDocument()
  expect(within(places).getAllByText(/målvärde saknas/).length).toBeGreaterThan(0)
  expect(screen.getByRole('region', { name: 'Kvinnor och män' })).toHaveTextContent(
    'Bedömning av skillnaden: Kan inte bedömas',
  )
})
