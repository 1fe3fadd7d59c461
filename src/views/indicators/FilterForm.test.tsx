// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { FilterForm } from './FilterForm.tsx'
import { toFacetLabels, toFacetOptions } from './facetOptions.ts'
import { entries, strategy } from './listExample.ts'
import { toListVocabulary } from './listState.ts'
import { narrowEntries } from './narrowEntries.ts'
import { useListState } from './useListState.ts'

const vocabulary = toListVocabulary(strategy)
const labels = toFacetLabels(strategy, 'sv')

function Page() {
  const { state, show } = useListState(vocabulary)
  const { filter } = state
  return (
    <FilterForm
      filter={filter}
      options={toFacetOptions(labels, narrowEntries(entries, filter).counts, filter.chosen)}
      allowed={vocabulary.facets}
      showFilter={(next) => {
        show({ filter: next })
      }}
    />
  )
}

function open(address: string, loader: () => Promise<null> | null = () => null) {
  const router = createMemoryRouter([{ path: '/indikatorer', Component: Page, loader }], {
    initialEntries: [address],
  })
  render(<RouterProvider router={router} />)
  return { user: userEvent.setup(), router, query: () => router.state.location.search }
}

afterEach(cleanup)

test('what is typed and chosen is in the address, and place and theme stay in it', async () => {
  const { user, query, router } = open('/indikatorer?geo=2584&tema=morkt')
  await user.type(await screen.findByRole('searchbox', { name: 'Fritext' }), 'hälsa')
  await waitFor(() => {
    expect(query()).toBe('?geo=2584&tema=morkt&q=h%C3%A4lsa')
  })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Utveckling' }), 'Oförändrat (1)')
  await waitFor(() => {
    expect(query()).toBe('?geo=2584&tema=morkt&q=h%C3%A4lsa&status=oforandrat')
  })
  expect(screen.getByRole('searchbox')).toHaveProperty('value', 'hälsa')
  // One entry in the history, not one for each letter.
  await router.navigate(-1)
  expect(query()).toBe('?geo=2584&tema=morkt&q=h%C3%A4lsa&status=oforandrat')
})

test('a choice made before the address has the one before does not undo it', async () => {
  const waiting: (() => void)[] = []
  let isSlow = false
  const { user, query } = open('/indikatorer', () =>
    isSlow
      ? new Promise((resolve) => {
          waiting.push(() => {
            resolve(null)
          })
        })
      : null,
  )
  const verdict = await screen.findByRole('checkbox', { name: 'Oförändrat 1' })
  isSlow = true
  await user.selectOptions(screen.getByRole('combobox', { name: 'Utveckling' }), 'Oförändrat (1)')
  await user.click(verdict)
  expect(screen.getByRole('combobox', { name: 'Utveckling' })).toHaveProperty('value', 'oforandrat')
  expect(verdict).toHaveProperty('checked', true)
  expect(query()).toBe('')
  for (const answer of waiting) answer()
  await waitFor(() => {
    expect(query()).toBe('?status=oforandrat&bedomning=oforandrat')
  })
})

test('several verdicts can be chosen, each beside how many it would leave', async () => {
  const { user, query } = open('/indikatorer')
  await user.click(await screen.findByRole('checkbox', { name: 'Oförändrat 1' }))
  await user.click(screen.getByRole('checkbox', { name: 'För långsamt 1' }))
  await waitFor(() => {
    expect(query()).toBe('?bedomning=oforandrat,for-langsamt')
  })
  await user.click(screen.getByRole('checkbox', { name: 'Oförändrat 1' }))
  await waitFor(() => {
    expect(query()).toBe('?bedomning=for-langsamt')
  })
})

test('the form opens as the address says, and follows when the address changes from elsewhere', async () => {
  const { router } = open('/indikatorer?q=ton&omrade=omrade-2&status=forbattras')
  expect(await screen.findByRole('searchbox')).toHaveProperty('value', 'ton')
  expect(screen.getByRole('combobox', { name: 'Utveckling' })).toHaveProperty('value', 'forbattras')
  expect(screen.getByRole('combobox', { name: 'Insatsområde' })).toHaveProperty('value', 'omrade-2')

  await router.navigate('/indikatorer?geo=2584')
  await waitFor(() => {
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '')
  })
  expect(screen.getByRole('combobox', { name: 'Insatsområde' })).toHaveProperty('value', '')

  await router.navigate(-1)
  await waitFor(() => {
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'ton')
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

test('the fold says whether it is open', async () => {
  const { user } = open('/indikatorer')
  const fold = await screen.findByRole('button', { name: /filter/i })
  expect(fold.getAttribute('aria-expanded')).toBe('false')
  await user.click(fold)
  expect(fold.getAttribute('aria-expanded')).toBe('true')
})
