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
