import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { server, useScenario } from '#mocks/server.ts'
import { visit } from './visit.tsx'

const vision = { level: 1, name: /välkomnande och nytänkande län/ } as const

describe('when nothing can be had, the page says so and offers to try again', () => {
  test.each(['down', 'noNetwork', 'empty', 'malformed', 'htmlAnswer', 'notFound', 'newerSchema'] as const)(
    '%s',
    async (scenario) => {
      useScenario(scenario)
      const { user } = visit('/')
      const [alert] = await screen.findAllByRole('alert')
      if (!alert) throw new Error('nothing is said')
      expect(alert).toHaveTextContent('Uppgifterna kunde inte hämtas')
      expect(screen.getByRole('banner')).toBeVisible()

      server.resetHandlers()
      await user.click(within(alert).getByRole('button', { name: 'Försök igen' }))
      expect(await screen.findByRole('heading', vision)).toBeVisible()
      expect(screen.queryByRole('alert')).toBeNull()
    },
  )

  test('in English too', async () => {
    useScenario('down')
    visit('/en')
    const [alert] = await screen.findAllByRole('alert')
    expect(alert).toHaveTextContent('The figures could not be fetched')
    expect(alert).toHaveTextContent('Try again')
  })
})

describe('one failing resource breaks only its own panel', () => {
  test('the indicator: heading and published verdict stand', async () => {
    useScenario('indicatorDown')
    visit('/indikatorer/ohalsotal')
    expect(await screen.findByRole('heading', { level: 1, name: 'Ohälsotal' })).toBeVisible()
    expect((await screen.findAllByRole('alert')).length).toBeGreaterThan(0)
    expect(screen.getAllByText('Förbättras').length).toBeGreaterThan(0)
  })

  test('the map: the trend and the ranking stand', async () => {
    useScenario('mapDown')
    visit('/indikatorer/ohalsotal')
    await screen.findByRole('heading', { level: 1, name: 'Ohälsotal' })
    expect(await screen.findAllByRole('alert')).toHaveLength(1)
    expect(screen.getAllByText(/Haparanda/).length).toBeGreaterThan(0)
    expect(screen.getAllByRole('slider', { name: /Ohälsotal/ }).length).toBeGreaterThan(0)
  })

  test("a municipality's standings: the vision and the areas stand", async () => {
    useScenario('standingsDown')
    visit('/?geo=2584')
    expect(await screen.findByRole('heading', vision)).toBeVisible()
    expect((await screen.findAllByRole('alert')).length).toBeGreaterThan(0)
    expect(
      screen.getAllByRole('link', { name: /Hållbara transporter och tillgänglighet/ }).length,
    ).toBeGreaterThan(0)
  })

  test('one bad indicator is left out and named, the others stand', async () => {
    useScenario('oneBadIndicator')
    visit('/')
    expect(await screen.findByRole('heading', vision)).toBeVisible()
    expect(screen.getByText(/kunde inte läsas/)).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('addresses that lead nowhere are helped on', () => {
  test.each(['/finns-inte', '/indikatorer/finns-inte', '/mal/__proto__', '/insatsomraden/constructor'])(
    '%s',
    async (address) => {
      visit(address)
      expect(await screen.findByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible()
      expect(within(screen.getByRole('main')).getByRole('link', { name: 'Översikt' })).toHaveAttribute(
        'href',
        '/',
      )
    },
  )

  test.each(['/?geo=9999', '/?geo=__proto__', '/?tema=rosa&geo=%E0%A4%A'])(
    '%s shows the county',
    async (address) => {
      visit(address)
      expect(await screen.findByRole('heading', vision)).toBeVisible()
      expect(await screen.findByRole('combobox', { name: 'Plats' })).toHaveValue('25')
    },
  )
})
