import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { server, useScenario } from '#mocks/server.ts'
import { visit } from './visit.tsx'

async function openSearch(user: ReturnType<typeof visit>['user']) {
  await screen.findByRole('heading', { level: 1 })
  await user.keyboard('{Control>}k{/Control}')
  const dialog = within(await screen.findByRole('dialog', { name: 'Sök' }))
  return { dialog, field: await dialog.findByRole('combobox') }
}

const main = () => within(screen.getByRole('main'))

describe('Ctrl+K', () => {
  test('what is written with place and sex opens in that state with Enter', async () => {
    const { user, address } = visit('/')
    const { dialog, field } = await openSearch(user)
    await user.type(field, 'arbetslöshet kiruna kvinnor')
    const best = await dialog.findByRole('option', { selected: true })
    expect(best).toHaveTextContent('Arbetslöshet 18–65 år – Kiruna, kvinnor')
    // Kolada N03920, Kiruna 2022: 2.44 for women and men together.
    await within(best).findByText(/2,4\s% \(2022\), kvinnor och män tillsammans/u)
    await user.keyboard('{Enter}')
    // The view of an indicator, with its charts, is transformed first.
    await screen.findByRole('heading', { level: 1, name: 'Arbetslöshet 18–65 år' }, { timeout: 40_000 })
    expect(address()).toBe('/indikatorer/arbetsloshet?geo=2584&kon=kvinnor')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('arrows move among the hits, and the number of hits is said', async () => {
    const { user, address } = visit('/?geo=2580')
    const { dialog, field } = await openSearch(user)
    await user.type(field, 'utsläpp')
    expect(await dialog.findByText('4 träffar')).toHaveAttribute('role', 'status')
    const [first, second] = dialog.getAllByRole('option')
    expect(first).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{ArrowDown}')
    expect(second).toHaveAttribute('aria-selected', 'true')
    expect(field).toHaveAttribute('aria-activedescendant', second?.id)
    await user.keyboard('{End}')
    const last = dialog.getAllByRole('option').at(-1)
    expect(last).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{Home}{ArrowDown}{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Växthusgasutsläpp från transporter' })
    expect(address()).toBe('/indikatorer/utslapp-transporter?geo=2580')
  })

  test('an example is written into the field', async () => {
    const { user } = visit('/')
    const { dialog, field } = await openSearch(user)
    await user.click(await dialog.findByRole('option', { name: 'öppna data' }))
    expect(field).toHaveValue('öppna data')
    expect(await dialog.findByRole('option', { name: /Hämta data/u })).toHaveAttribute('href', '/om#data')
  })

  test('where nothing is found Enter goes to the page of the search', async () => {
    const { user, address } = visit('/')
    const { field } = await openSearch(user)
    await user.type(field, 'xyzzy')
    await screen.findByText('Inget hittades för ”xyzzy”.')
    await user.keyboard('{Enter}')
    await waitFor(() => {
      expect(address()).toBe('/sok?q=xyzzy')
    })
  })

  test('a place leads to its page', async () => {
    const { user } = visit('/')
    const { dialog, field } = await openSearch(user)
    await user.type(field, 'kiruna')
    expect(await dialog.findByRole('option', { name: /^Kiruna Kommun/u })).toHaveAttribute(
      'href',
      '/platser/2584',
    )
  })
})

describe('the page of the search', () => {
  test('hits are lists under headings, and what is written goes into the address', async () => {
    const { user, address } = visit('/sok?q=bredband')
    const list = within(await screen.findByRole('region', { name: 'Indikatorer' }))
    expect(list.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/indikatorer/bredband',
      '/indikatorer/bredband-glesbygd',
    ])
    const field = main().getByRole('textbox')
    expect(field).toHaveValue('bredband')
    await user.clear(field)
    await user.type(field, 'kulturplan')
    expect(await screen.findByRole('link', { name: /Kulturplan för Norrbotten/u })).toHaveAttribute(
      'href',
      '/genomforande#insats-kulturplan',
    )
    await waitFor(() => {
      expect(address()).toBe('/sok?q=kulturplan')
    })
  })

  test('empty, it shows examples; a click on one searches for it', async () => {
    const { user, address } = visit('/sok?geo=2584')
    await user.click(await screen.findByRole('link', { name: 'arbetslöshet Kiruna kvinnor' }))
    await screen.findByRole('region', { name: 'Bästa träff' })
    expect(address()).toMatch(/^\/sok\?geo=2584&q=/u)
    expect(main().getByRole('textbox')).toHaveValue('arbetslöshet Kiruna kvinnor')
  })

  test('nothing found says what can be searched and offers what is spelt alike', async () => {
    visit('/sok?q=arrbetzlöshet')
    expect(await screen.findByText('Inget hittades för ”arrbetzlöshet”.')).toBeVisible()
    expect(screen.getByText(/Sökningen omfattar/u)).toBeVisible()
    const nearest = within(screen.getByRole('region', { name: 'Menade du' }))
    expect(nearest.getByRole('link', { name: /^Arbetslöshet/u })).toBeVisible()
  })

  test('in English', async () => {
    visit('/en/sok?q=youth+unemployment+luleå')
    const best = within(await screen.findByRole('region', { name: 'Best hit' }))
    expect(best.getByRole('link')).toHaveAttribute('href', '/en/indikatorer/ungdomsarbetsloshet?geo=2580')
    expect(best.getByRole('link')).toHaveTextContent('Youth unemployment 16–24 – Luleå')
  })

  test('an address of 8 kB is only a long search', async () => {
    visit(`/sok?q=${'x'.repeat(8000)}`)
    expect(await screen.findByText(/^Inget hittades för ”x{200}”\.$/u)).toBeVisible()
  })
})

describe('when something cannot be had', () => {
  test('without the words people search with, titles are found', async () => {
    useScenario('synonymsDown')
    visit('/sok?q=arbetslöshet+kiruna')
    const best = within(await screen.findByRole('region', { name: 'Bästa träff' }))
    expect(best.getByRole('link')).toHaveAttribute('href', '/indikatorer/arbetsloshet?geo=2584')
  })

  test('without the standings of the place, its hits stand without figures', async () => {
    useScenario('standingsDown')
    visit('/sok?q=arbetslöshet+kiruna')
    const best = within(await screen.findByRole('region', { name: 'Bästa träff' }))
    expect(best.getByRole('link')).not.toHaveTextContent(/%/u)
  })

  test('without anything it says so, and tries again', async () => {
    useScenario('down')
    const { user } = visit('/sok?q=bredband')
    const alert = await screen.findByRole('alert')
    server.resetHandlers()
    await user.click(within(alert).getByRole('button', { name: 'Försök igen' }))
    expect(await screen.findByRole('region', { name: 'Indikatorer' })).toBeVisible()
  })
})
