import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { visit } from './visit.tsx'

test('a presenter opens the trend of bredband full width, and closes it again', async () => {
  const { user, address } = visit('/indikatorer/bredband')
  await screen.findByRole('heading', { level: 1, name: /bredband 1 Gbit/i })
  const [enlarge] = await screen.findAllByRole('link', { name: /Visa stort/ })
  if (!enlarge) throw new Error('The trend has no link to its large form')
  await user.click(enlarge)
  const dialog = await screen.findByRole('dialog')
  expect(address()).toContain('stor=')
  expect(within(dialog).getAllByText(/92,5/).length).toBeGreaterThan(0)
  expect(within(dialog).getAllByText(/98/).length).toBeGreaterThan(0)
  await user.click(within(dialog).getByRole('link', { name: /Stäng/ }))
  expect(address()).toBe('/indikatorer/bredband')
})
