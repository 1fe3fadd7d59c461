import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { visit } from './visit.tsx'

test('a committee member finds the worst indicator of area 2 in three steps', async () => {
  const { user, address } = visit('/')
  await screen.findByRole('heading', { level: 1, name: /välkomnande och nytänkande län/ })

  // One: the area, from the list beside the wheel.
  const main = screen.getByRole('main')
  const [area] = within(main).getAllByRole('link', { name: /Hållbara transporter och tillgänglighet/ })
  if (!area) throw new Error('The front page has no link to area 2')
  await user.click(area)
  await screen.findByRole('heading', { level: 1, name: /Hållbara transporter och tillgänglighet/ })

  // Two: the one that goes the wrong way is marked with a word.
  const [worst] = screen.getAllByText('Fel riktning')
  expect(worst).toBeVisible()

  // Three: it opens.
  const [indicator] = within(screen.getByRole('main')).getAllByRole('link', {
    name: /Växthusgasutsläpp från transporter/,
  })
  if (!indicator) throw new Error('Area 2 has no link to its worst indicator')
  await user.click(indicator)
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Växthusgasutsläpp från transporter' }),
  ).toBeVisible()
  expect(address()).toBe('/indikatorer/utslapp-transporter')
})
