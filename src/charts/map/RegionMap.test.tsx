// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router'
import type { Topology } from 'topojson-specification'
import { afterEach, expect, test } from 'vitest'
import { RegionMap } from './RegionMap.tsx'

const boundaries = JSON.parse(
  readFileSync('goals-api/data/norrbotten-municipalities.topojson', 'utf8'),
) as Topology

const region = (code: string, name: string, value: string, share: number | null) => ({
  code,
  name,
  href: `/indikatorer/bredband?geo=${code}`,
  value,
  share,
  label: `${name}: ${value}`,
})
const regions = [
  region('2580', 'Luleå', '97,5 %', 1),
  region('2584', 'Kiruna', '94,8 %', 0.9),
  region('2523', 'Gällivare', '86,2 %', 0.59),
  region('2510', 'Jokkmokk', 'uppgift saknas', null),
]

function Page() {
  const selected = new URLSearchParams(useLocation().search).get('geo') ?? undefined
  return (
    <RegionMap
      boundaries={boundaries}
      regions={regions}
      selected={selected}
      label="Bredband i kommunerna 2022"
      scale={{ low: '70,1 %', high: '97,5 %', highNote: 'Luleå' }}
    />
  )
}

function openPage(address: string) {
  const router = createMemoryRouter([{ path: '*', element: <Page /> }], { initialEntries: [address] })
  return { router, page: <RouterProvider router={router} /> }
}

afterEach(cleanup)

test('every municipality is a link with an address of its own, also before script runs', () => {
  const html = renderToString(openPage('/indikatorer/bredband?geo=2584').page)
  for (const { code, label } of regions) {
    expect(html).toContain(`href="/indikatorer/bredband?geo=${code}"`)
    expect(html).toContain(`aria-label="${label}"`)
  }
  expect(html).toContain('94,8 %')
})

test('a click chooses the municipality without leaving the page', async () => {
  const { router, page } = openPage('/indikatorer/bredband')
  render(page)
  await userEvent.click(screen.getByRole('link', { name: 'Kiruna: 94,8 %' }))
  expect(router.state.location.search).toBe('?geo=2584')
  expect(screen.getByRole('link', { current: true })).toBe(screen.getByRole('link', { name: /Kiruna/u }))
})

test('the map is one tab stop; arrows move to the neighbour, Home and End to the first and last', async () => {
  render(openPage('/indikatorer/bredband?geo=2584').page)
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByRole('link', { name: /Kiruna/u }))
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(screen.getByRole('link', { name: /Gällivare/u }))
  await userEvent.keyboard('{End}')
  expect(document.activeElement).toBe(screen.getByRole('link', { name: /Jokkmokk/u }))
  await userEvent.keyboard('{Home}')
  expect(document.activeElement).toBe(screen.getByRole('link', { name: /Luleå/u }))
  await userEvent.tab()
  expect(document.activeElement).toBe(document.body)
})

test('the figure of the place pointed at is read out, then that of the chosen one again', async () => {
  render(openPage('/?geo=2584').page)
  expect(screen.getByText('94,8 %')).toBeTruthy()
  await userEvent.hover(screen.getByRole('link', { name: /Jokkmokk/u }))
  expect(screen.getByText('uppgift saknas')).toBeTruthy()
  await userEvent.unhover(screen.getByRole('link', { name: /Jokkmokk/u }))
  expect(screen.getByText('94,8 %')).toBeTruthy()
})

test('before anything is chosen it says what to do, and hatching is explained', () => {
  render(openPage('/').page)
  expect(screen.getByText('Välj en kommun i kartan')).toBeTruthy()
  expect(screen.getByText('Uppgift saknas')).toBeTruthy()
  expect(screen.queryByRole('link', { current: true })).toBeNull()
})

test('the group has the name of what is shown and the words on its keys', () => {
  render(openPage('/').page)
  const map = screen.getByRole('group', { name: 'Bredband i kommunerna 2022' })
  const described = document.getElementById(map.getAttribute('aria-describedby') ?? '')
  expect(described?.textContent).toBe('Piltangenterna går mellan kommunerna, Enter väljer.')
})
