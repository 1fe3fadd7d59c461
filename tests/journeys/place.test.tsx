import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useScenario } from '#mocks/server.ts'
import { visit } from './visit.tsx'

const title = (name: string) => ({ level: 1, name })

test('from the map of a measure to Kiruna’s own page, and on to a measure for Kiruna', async () => {
  const { user, address } = visit('/indikatorer/bredband')
  await screen.findByRole('heading', { level: 1, name: /bredband 1 Gbit/i })
  const map = await screen.findByRole('group', { name: /kommunerna \d{4}/i })
  await user.click(within(map).getByRole('link', { name: /^Kiruna/ }))
  expect(address()).toBe('/indikatorer/bredband?geo=2584')
  const indicator = screen.getByRole('main')
  await user.click(await within(indicator).findByRole('link', { name: 'Till Kirunas sida' }))

  await screen.findByRole('heading', title('Kiruna'))
  expect(address()).toBe('/platser/2584')
  const main = screen.getByRole('main')
  expect(within(main).getByText('Kommun i Norrbottens län')).toBeVisible()
  expect(within(main).getByText(/^I Kiruna förbättras/)).toBeVisible()
  expect(within(main).getByText(/bättre till än länet, på/)).toBeVisible()
  // Kolada N01951: 22 992 in 2018, 22 423 in 2022.
  expect(within(main).getByRole('region', { name: 'Befolkning och underlag' })).toHaveTextContent(
    'Invånare22 423 2022Sedan 2018\u2212569 \u22122,5 %',
  )

  // Kolada N00957, 2022: Kiruna 17.53, the lowest of 14; Norrbotten 24.88.
  const leads = within(main).getByRole('list', { name: 'Leder' })
  const ohalsotal = within(leads).getByRole('link', { name: 'Ohälsotal' })
  expect(ohalsotal.closest('li')).toHaveTextContent(
    'Ohälsotal dagar per person och år Sämst 34,5 Bäst 17,5 Kiruna 17,5 2022 Länet 24,9 Plats 1 av 14 Förbättras',
  )
  await user.click(ohalsotal)
  await screen.findByRole('heading', title('Ohälsotal'))
  expect(address()).toBe('/indikatorer/ohalsotal?geo=2584')
  expect(screen.getByRole('combobox', { name: 'Plats' })).toHaveValue('2584')
})

test('on a place’s page the header’s choice is that place, and choosing another goes to its page', async () => {
  const { user, address } = visit('/platser/2584?geo=2505&tema=morkt')
  await screen.findByRole('heading', title('Kiruna'))
  const picker = screen.getByRole('combobox', { name: 'Plats' })
  expect(picker).toHaveValue('2584')
  await user.selectOptions(picker, 'Luleå')
  await screen.findByRole('heading', title('Luleå'))
  expect(address()).toBe('/platser/2580?tema=morkt')
  // Who chooses in a list stays in it.
  expect(picker).toHaveFocus()
  const menu = screen.getByRole('navigation', { name: 'Huvudmeny' })
  expect(within(menu).getByRole('link', { name: 'Nuläge' })).toHaveAttribute(
    'href',
    '/nulage?geo=2580&tema=morkt',
  )

  await user.selectOptions(picker, 'Norrbottens län')
  await screen.findByRole('heading', title('Norrbottens län'))
  expect(address()).toBe('/platser/25?tema=morkt')
  expect(within(menu).getByRole('link', { name: 'Nuläge' })).toHaveAttribute('href', '/nulage?tema=morkt')
})

test('the list of places leads to each, and each to the next', async () => {
  const { user, address } = visit('/platser')
  await screen.findByRole('heading', title('Länet plats för plats'))
  const list = await screen.findByRole('list', { name: 'Platser' })
  expect(within(list).getAllByRole('link')).toHaveLength(16)
  await user.click(
    await within(list).findByRole('link', { name: /^Arjeplog \d+ förbättras, \d+ försämras$/ }),
  )
  await screen.findByRole('heading', title('Arjeplog'))
  await user.click(screen.getByRole('link', { name: /Nästa/ }))
  await screen.findByRole('heading', title('Arvidsjaur'))
  expect(address()).toBe('/platser/2505')
})

test('what goes another way than the county, and what has no figures, is said', async () => {
  visit('/platser/2584')
  const different = await screen.findByRole('heading', { name: 'Åt annat håll än länet' })
  expect(different.closest('section')).toHaveTextContent('Försämras i Kiruna, förbättras i länet')
  expect(screen.getByRole('heading', { name: 'Utan uppgift för Kiruna' })).toBeVisible()
  expect(screen.getByText(/^Summor, som följer platsens storlek: .*Folkmängd/)).toBeVisible()
})

test('the country is a part of nothing, and says so', async () => {
  visit('/en/platser/00')
  await screen.findByRole('heading', title('Sweden'))
  expect(screen.getByText(/has nothing to be compared with here/)).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Ahead and behind' })).toBeNull()
})

test('verdicts and counts follow the method of the address', async () => {
  visit('/platser/2584?metod=unChart')
  await screen.findByRole('complementary', { name: 'Annan bedömning än strategins' })
  const lead = await screen.findByText(/^I Kiruna förbättras/)
  const list = await screen.findByRole('list', { name: 'Platser' })
  const kiruna = await within(list).findByRole('link', { name: /^Kiruna \d+ förbättras/ })
  const improving = /förbättras (\d+)/.exec(lead.textContent)?.[1]
  expect(kiruna).toHaveTextContent(`Kiruna ${improving ?? ''} förbättras`)
  // By the strategy's own method they are 28.
  expect(improving).not.toBe('28')
})

describe('a code that is no place of the strategy is helped on', () => {
  test.each(['/platser/9999', '/platser/24', '/platser/kiruna'])('%s', async (address) => {
    visit(address)
    expect(await screen.findByRole('heading', title('Platsen finns inte här'))).toBeVisible()
    const list = await screen.findByRole('list', { name: 'Platser' })
    expect(within(list).getByRole('link', { name: /^Kiruna/ })).toHaveAttribute('href', '/platser/2584')
  })
})

describe('a failing resource breaks only its own panel', () => {
  test('the places beside each other: how it goes, what has changed and the figures stand', async () => {
    useScenario('placesDown')
    visit('/platser/2584')
    await screen.findByRole('heading', title('Kiruna'))
    expect(await screen.findAllByRole('alert')).toHaveLength(1)
    expect(await screen.findByText(/^I Kiruna förbättras/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Går bäst' })).toBeVisible()
    const list = screen.getByRole('list', { name: 'Platser' })
    expect(within(list).getByRole('link', { name: 'Luleå' })).toBeVisible()
  })

  test('the map: the rest of the page stands', async () => {
    useScenario('mapDown')
    visit('/platser/2584')
    expect(await screen.findByRole('list', { name: 'Leder' })).toBeVisible()
    expect(await screen.findAllByRole('alert')).toHaveLength(1)
  })

  test('the standings: the name, and the way to the other places', async () => {
    useScenario('standingsDown')
    visit('/platser/2584')
    expect(await screen.findByRole('heading', title('Kiruna'))).toBeVisible()
    await waitFor(() => {
      expect(screen.getAllByRole('alert').length).toBeGreaterThan(0)
    })
    const list = screen.getByRole('list', { name: 'Platser' })
    expect(await within(list).findByRole('link', { name: /^Luleå \d+/ })).toBeVisible()
  })
})
