// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { sampleArea, sampleGoal, sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import { toFacetLabels } from './facetOptions.ts'
import { toIndicatorEntries } from './indicatorEntries.ts'
import { IndicatorListView } from './IndicatorListView.tsx'
import { toListVocabulary } from './listState.ts'
import { narrowEntries } from './narrowEntries.ts'
import { useListState } from './useListState.ts'

function toPage(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `m${index + 1}`)
  const strategy = sampleStrategy({
    focusAreas: [sampleArea(1, [sampleGoal('mal', ids)])],
    indicators: ids.map((id) => sampleIndicator(id)),
  })
  const entries = toIndicatorEntries(
    strategy,
    ids.map((id, index) => sampleStanding(id, { latest: { year: 2022, value: index % 50 } })),
  )
  const vocabulary = toListVocabulary(strategy)
  return function Page() {
    const address = useListState(vocabulary)
    return (
      <IndicatorListView
        strategy={strategy}
        region={{ code: '25', kind: 'county', name: { sv: 'Länet' } }}
        entries={entries}
        narrowed={narrowEntries(entries, address.state.filter)}
        labels={toFacetLabels(strategy, 'sv')}
        place={{ kind: 'county', comparison: 'Riket' }}
        address={address}
      />
    )
  }
}

async function open(query = '', count = 8) {
  const router = createMemoryRouter([{ path: '/indikatorer', Component: toPage(count) }], {
    initialEntries: [`/indikatorer${query}`],
  })
  render(<RouterProvider router={router} />)
  await screen.findByText(/visas\.$/u)
  return { user: userEvent.setup(), query: () => router.state.location.search }
}

const ids = Array.from({ length: 250 }, (_, index) => `m${index + 1}`)
const names = () => [...document.querySelectorAll('th[scope="row"] a')].map(({ textContent }) => textContent)

// Hundreds of rows are much for jsdom.
vi.setConfig({ testTimeout: 60_000 })
afterEach(cleanup)

describe('more than a hundred indicators', () => {
  test('come a hundred at a time, or all on one page', async () => {
    const { user, query } = await open('', 250)
    expect(screen.getByText('Alla 250 indikatorer visas.')).toBeDefined()
    expect(names()).toEqual(ids.slice(0, 100))
    expect(screen.getByText('Sida 1 av 3')).toBeDefined()
    await user.click(screen.getByText('Nästa'))
    expect(query()).toBe('?sida=2')
    expect(names()).toEqual(ids.slice(100, 200))
    await user.click(screen.getByText('Visa alla på en sida'))
    expect(query()).toBe('?sida=alla')
    expect(names()).toEqual(ids)
  })

  test('are all there when the page is printed', async () => {
    await open('', 250)
    act(() => {
      dispatchEvent(new Event('beforeprint'))
    })
    expect(names()).toEqual(ids)
    act(() => {
      dispatchEvent(new Event('afterprint'))
    })
    expect(names()).toHaveLength(100)
  })

  test('are ordered over all pages, and begin anew on the first', async () => {
    const { user, query } = await open('?sida=3', 250)
    await user.click(screen.getByText('Senaste', { selector: 'button' }))
    expect(query()).toBe('?ordning=-senaste')
    expect(names().slice(0, 6)).toEqual(['m50', 'm100', 'm150', 'm200', 'm250', 'm49'])
  })
})

test('a heading orders its column, says so, and leads on', async () => {
  const { user, query } = await open()
  const header = () => screen.getByRole('columnheader', { name: /^Indikator/ })
  const press = () => user.click(within(header()).getByRole('button'))
  expect(header().getAttribute('aria-sort')).toBeNull()
  await press()
  expect([query(), header().getAttribute('aria-sort')]).toEqual(['?ordning=namn', 'ascending'])
  await press()
  expect([query(), header().getAttribute('aria-sort')]).toEqual(['?ordning=-namn', 'descending'])
  await press()
  expect([query(), header().getAttribute('aria-sort')]).toEqual(['', null])
  within(header()).getByRole('button').focus()
  await user.keyboard('{Enter}')
  expect(query()).toBe('?ordning=namn')
  expect(document.activeElement?.textContent).toBe('Indikator')
})

test('columns come and go as they are chosen', async () => {
  const { user, query } = await open()
  const columns = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
  expect(columns()).toHaveLength(8)
  await user.click(screen.getByRole('checkbox', { name: 'Källa', hidden: true }))
  expect(query()).toBe('?kolumner=bedomning,senaste,riket,plats,andring,utveckling,kalla')
  expect(columns().at(-1)).toContain('Källa')
  for (const name of [
    'Bedömning',
    'Senaste',
    'Riket',
    'Plats bland länen',
    'Förändring',
    'Utveckling',
    'Källa',
  ])
    await user.click(screen.getByRole('checkbox', { name, hidden: true }))
  expect(query()).toBe('?kolumner=inga')
  expect(columns()).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Vanliga kolumner', hidden: true }))
  expect(query()).toBe('')
})

test('six can be chosen, and a seventh is refused in words', async () => {
  const { user, query } = await open()
  const choose = (id: string) =>
    user.click(screen.getByRole('checkbox', { name: `Välj ${id} för jämförelse` }))
  await choose('m1')
  expect(screen.getByText('Välj minst en till för att jämföra.')).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Jämför' })).toBeNull()
  for (const id of ['m2', 'm3', 'm4', 'm5', 'm6', 'm7']) await choose(id)
  expect(query()).toBe('?valda=m1,m2,m3,m4,m5,m6')
  expect(screen.getByText('Högst sex kan jämföras. Ta bort en för att välja en annan.')).toBeDefined()
  expect(screen.getByRole('checkbox', { name: 'Välj m7 för jämförelse' })).toHaveProperty('checked', false)
  expect(screen.getByRole('link', { name: 'Jämför' }).getAttribute('href')).toBe(
    '/indikatorer?valda=m1,m2,m3,m4,m5,m6&visa=jamforelse',
  )
  await choose('m2')
  await choose('m7')
  expect(query()).toBe('?valda=m1,m3,m4,m5,m6,m7')
  expect(screen.queryByText(/Högst sex/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Rensa valet' }))
  expect(query()).toBe('')
})

test('what is chosen goes chip by chip or all at once, and focus stays by the count', async () => {
  const { user, query } = await open('?q=m1&typ=statistik&ordning=namn')
  await user.click(screen.getByRole('button', { name: 'Ta bort filtret Fritext: ”m1”' }))
  expect(query()).toBe('?typ=statistik&ordning=namn')
  expect(document.activeElement?.textContent).toContain('8 indikatorer')
  await user.click(screen.getByRole('button', { name: 'Rensa alla filter' }))
  await waitFor(() => {
    expect(query()).toBe('?ordning=namn')
  })
})
