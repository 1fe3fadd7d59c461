import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { visit } from './visit.tsx'

const openDialog = () => screen.findByRole('dialog', { name: 'Varför denna bedömning?' })

test('a verdict in a list says why, in place, and leads on to another method and back', async () => {
  const { user, address } = visit('/mal/halsa')
  const [mark] = await screen.findAllByRole('link', { name: /^Ohälsotal: .+Varför denna bedömning/ })
  if (!mark) throw new Error('The goal has no verdict on ohälsotal')
  await user.click(mark)

  const dialog = await openDialog()
  expect(address()).toBe('/mal/halsa?varfor=ohalsotal')
  expect(await within(dialog).findByText(/Värdet har minskat med i snitt/)).toBeVisible()
  expect(within(dialog).getByText(/Lägre är bättre/)).toBeVisible()

  // Every method is there, and one of them can be chosen for all that is shown.
  const statcan = within(dialog).getByRole('row', { name: /Statistics Canada/ })
  await user.click(within(statcan).getByRole('link', { name: /Visa allt så här/ }))
  expect(address()).toBe('/mal/halsa?varfor=ohalsotal&metod=statcan')
  const notice = await screen.findByRole('complementary', { name: 'Annan bedömning än strategins' })
  expect(notice).toHaveTextContent('Allt bedöms nu enligt Statistics Canada, från basår 2018.')

  await user.click(within(await openDialog()).getByRole('link', { name: 'Stäng' }))
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull()
  })
  expect(address()).toBe('/mal/halsa?metod=statcan')

  // The choice follows along to other views, until it is taken back.
  await user.click(screen.getByRole('link', { name: 'Tillbaka till strategins metod' }))
  await waitFor(() => {
    expect(address()).toBe('/mal/halsa')
  })
})

test('the overview’s counts follow the method of the address', async () => {
  visit('/?metod=unChart')
  // Without a target the UN's chart asks for 0.5 % a year, where Eurostat asks for 0.1: fewer improve.
  await screen.findByRole('complementary', { name: 'Annan bedömning än strategins' })
  expect(await screen.findByText(/^\d+ av 43 indikatorer förbättras/)).not.toHaveTextContent(/^29 av/)
})

test('an address opens the explanation at once, also for what cannot be judged', async () => {
  visit('/indikatorer/lokalt-kulturliv?varfor=lokalt-kulturliv')
  const dialog = await openDialog()
  expect(await within(dialog).findByRole('heading', { name: 'Därför görs ingen bedömning' })).toBeVisible()
  expect(within(dialog).getByText(/minst tre/)).toBeVisible()
})

test('an indicator that does not exist explains nothing and breaks nothing', async () => {
  visit('/?varfor=finns-inte')
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByRole('dialog')).toBeNull()
})
