// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useYearChoice } from './useYearChoice.ts'
import { YearControl } from './YearControl.tsx'

const years = [2016, 2018, 2020, 2022]
let isReduced = false

beforeEach(() => {
  vi.useFakeTimers()
  isReduced = false
  vi.stubGlobal('matchMedia', () => ({ matches: isReduced }))
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function Section() {
  const choice = useYearChoice(years)
  return (
    <>
      <YearControl years={years} choice={choice} />
      <p data-testid="shown">{choice.year ?? 'latest'}</p>
    </>
  )
}

async function open(address: string) {
  const router = createMemoryRouter([{ path: '*', element: <Section /> }], {
    initialEntries: ['/before', address],
  })
  render(<RouterProvider router={router} />)
  await wait(0)
  return router
}
/** In small steps, since what a timer sets is drawn when its step is over. */
async function wait(milliseconds: number) {
  const step = 50
  for (let passed = 0; passed <= milliseconds - step; passed += step)
    await act(() => vi.advanceTimersByTimeAsync(step))
  await act(() => vi.advanceTimersByTimeAsync(milliseconds % step))
}
const shown = () => screen.getByTestId('shown').textContent
const slider = () => screen.getByRole('slider', { name: 'År' })
const moveTo = (index: number) => fireEvent.change(slider(), { target: { value: String(index) } })

test('the slider says the year, moves it at once, and puts it in the address when it has settled', async () => {
  const router = await open('/?skala=index')
  expect(slider().getAttribute('aria-valuetext')).toBe('2022')
  expect(shown()).toBe('latest')
  moveTo(2)
  moveTo(1)
  expect(shown()).toBe('2018')
  expect(router.state.location.search).toBe('?skala=index')
  await wait(250)
  expect(router.state.location.search).toBe('?skala=index&ar=2018')
  expect(shown()).toBe('2018')
})

test('thirty steps are one address: back leads to the page before', async () => {
  const router = await open('/?ar=2016')
  for (let step = 0; step < 30; step += 1) {
    moveTo(step % 4)
    await wait(250)
  }
  expect(router.state.location.search).toBe('?ar=2018')
  await act(() => router.navigate(-1))
  expect(router.state.location.pathname).toBe('/before')
})

test('the latest year again is a scale of its own, and no year in the address', async () => {
  const router = await open('/?ar=2016')
  expect(shown()).toBe('2016')
  fireEvent.click(screen.getByRole('button', { name: 'Senaste året' }))
  await wait(250)
  expect(router.state.location.search).toBe('')
  expect(shown()).toBe('latest')
})

test('playing goes a year a second, says it, and stops at the end', async () => {
  await open('/')
  fireEvent.click(screen.getByRole('button', { name: 'Spela upp' }))
  expect(shown()).toBe('2016')
  await wait(1000)
  expect(shown()).toBe('2018')
  expect(screen.getByText('År 2018').getAttribute('role')).toBe('status')
  await wait(2000)
  expect(shown()).toBe('2022')
  expect(screen.getByRole('button', { name: 'Spela upp' })).toBeTruthy()
  await wait(3000)
  expect(shown()).toBe('2022')
})

test('it pauses when pressed, when the slider is moved, and out of sight', async () => {
  await open('/?ar=2016')
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
  press('Spela upp')
  press('Pausa')
  await wait(3000)
  expect(shown()).toBe('2018')

  press('Spela upp')
  moveTo(0)
  await wait(3000)
  expect(shown()).toBe('2016')

  press('Spela upp')
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  fireEvent(document, new Event('visibilitychange'))
  await wait(3000)
  expect(shown()).toBe('2018')
})

test('for who wants no motion a press is one step, also when asked for in the middle', async () => {
  await open('/?ar=2016')
  isReduced = true
  fireEvent.click(screen.getByRole('button', { name: 'Spela upp' }))
  await wait(3000)
  expect(shown()).toBe('2018')

  isReduced = false
  fireEvent.click(screen.getByRole('button', { name: 'Spela upp' }))
  isReduced = true
  await wait(3000)
  expect(shown()).toBe('2020')
})
