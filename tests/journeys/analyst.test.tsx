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
