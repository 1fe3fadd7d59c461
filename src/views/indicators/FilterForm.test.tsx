// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { sampleArea } from '../sampleStrategy.ts'
import { FilterForm } from './FilterForm.tsx'
import { useIndicatorFilter } from './useIndicatorFilter.ts'

const areas = [sampleArea(1, []), sampleArea(2, [])]

function Page() {
  const { filter, showFilter } = useIndicatorFilter(areas.map(({ id }) => id))
  return <FilterForm areas={areas} filter={filter} showFilter={showFilter} />
}

function open(address: string) {
  const loader = () => null
  const router = createMemoryRouter([{ path: '/indikatorer', Component: Page, loader }], {
    initialEntries: [address],
  })
  render(<RouterProvider router={router} />)
  return { user: userEvent.setup(), router, query: () => router.state.location.search }
}

afterEach(cleanup)

test('what is typed and chosen is in the address, and place and theme stay in it', async () => {
  const { user, query, router } = open('/indikatorer?geo=2584&tema=morkt')
  await user.type(await screen.findByRole('searchbox', { name: 'Fritext' }), 'ohälsa')
  await waitFor(() => {
    expect(query()).toBe('?geo=2584&tema=morkt&q=oh%C3%A4lsa')
  })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Utveckling' }), 'Försämras')
  await waitFor(() => {
    expect(query()).toBe('?geo=2584&tema=morkt&q=oh%C3%A4lsa&status=forsamras')
  })
  expect(screen.getByRole('searchbox')).toHaveProperty('value', 'ohälsa')
  // One entry in the history, not one for each letter.
  await router.navigate(-1)
  expect(query()).toBe('?geo=2584&tema=morkt&q=oh%C3%A4lsa&status=forsamras')
})

test('the form opens as the address says, and follows when the address changes from elsewhere', async () => {
  const { router } = open('/indikatorer?q=tillit&omrade=omrade-2&status=kan-inte-bedomas')
  expect(await screen.findByRole('searchbox')).toHaveProperty('value', 'tillit')
  expect(screen.getByRole('combobox', { name: 'Utveckling' })).toHaveProperty('value', 'kan-inte-bedomas')
  expect(screen.getByRole('combobox', { name: 'Insatsområde' })).toHaveProperty('value', 'omrade-2')

  await router.navigate('/indikatorer?geo=2584')
  await waitFor(() => {
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '')
  })
  expect(screen.getByRole('combobox', { name: 'Insatsområde' })).toHaveProperty('value', '')

  await router.navigate(-1)
  await waitFor(() => {
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'tillit')
  })
})

test('Enter keeps one on the page with what was typed', async () => {
  const { user, query } = open('/indikatorer')
  await user.type(await screen.findByRole('searchbox'), 'hälsa{Enter}')
  await waitFor(() => {
    expect(query()).toBe('?q=h%C3%A4lsa')
  })
  expect(screen.getByRole('searchbox')).toHaveProperty('value', 'hälsa')
})
