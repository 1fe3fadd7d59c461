// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import { RankedBars } from './RankedBars.tsx'
import type { RankedRow } from './rankedRows.ts'

const rows: readonly RankedRow[] = [
  { code: '2510', name: 'Jokkmokk', href: '/?geo=2510', value: null, text: 'uppgift saknas' },
  { code: '2580', name: 'Luleå', href: '/?geo=2580', value: 97.5, text: '97,5 %', note: 'preliminär' },
  {
    code: '2584',
    name: 'Kiruna',
    href: '/?geo=2584',
    value: 94.8,
    text: '94,8 %',
    change: '+6,6 sedan 2021',
  },
]

function open(shown: readonly RankedRow[]) {
  const ranking = (
    <RankedBars
      rows={shown}
      reference={{ value: 97.5, label: 'Riket 97,5 %' }}
      selected="2584"
      label="Bredband i kommunerna 2022"
    />
  )
  const router = createMemoryRouter([{ path: '*', element: ranking }])
  render(<RouterProvider router={router} />)
  return router
}

afterEach(cleanup)

test('reads as an ordered list: place, name, what must be known, figure and change', () => {
  open(rows)
  const list = screen.getByRole('list', { name: 'Bredband i kommunerna 2022' })
  const texts = within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent.trim())
  expect(texts).toEqual([
    '1 Luleå preliminär 97,5 %',
    '2 Kiruna 94,8 % +6,6 sedan 2021',
    'Jokkmokk uppgift saknas',
  ])
  expect(screen.getByText('Riket 97,5 %')).toBeTruthy()
})

test('each row chooses its region; the chosen one is marked', async () => {
  const router = open(rows)
  expect(screen.getByRole('link', { current: true }).textContent).toContain('Kiruna')
  await userEvent.click(screen.getByRole('link', { name: /Jokkmokk/u }))
  expect(router.state.location.search).toBe('?geo=2510')
})

test('an empty ranking draws nothing that can be mistaken for a figure', () => {
  open([])
  expect(screen.queryAllByRole('listitem')).toEqual([])
})
