// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ReadingLine } from './ReadingLine.tsx'
import { useYearReader } from './useYearReader.ts'
import { YearSlider } from './YearSlider.tsx'

afterEach(cleanup)

const years = [1990, 2000, 2005, 2010, 2020, 2024, 2030]

function Chart({
  only = years,
  onTurnTo = () => undefined,
}: {
  only?: readonly number[]
  onTurnTo?: () => void
}) {
  const reader = useYearReader({ years: only, from: 1990, to: 2030, start: 2024 })
  return (
    <>
      <YearSlider reader={reader} readingId="line" onTurnTo={onTurnTo} />
      <ReadingLine
        id="line"
        year={reader.year}
        text={reader.isReading ? 'läses.' : 'vilar.'}
        longestText=""
      />
    </>
  )
}

const slider = () => screen.getByRole('slider')
const line = () => document.getElementById('line')?.textContent
const press = (...keys: readonly string[]) => {
  for (const key of keys) fireEvent.keyDown(slider(), { key })
}

test('it is a slider over years that starts at the latest and names its line', () => {
  render(<Chart />)
  expect(slider().getAttribute('aria-valuemin')).toBe('1990')
  expect(slider().getAttribute('aria-valuemax')).toBe('2030')
  expect(slider().getAttribute('aria-valuenow')).toBe('2024')
  expect(slider().getAttribute('aria-valuetext')).toBe('2024')
  expect(slider().getAttribute('aria-describedby')).toBe('line')
  expect(line()).toBe('2024. vilar.')
})

test('keys move the year and say it', () => {
  render(<Chart />)
  press('ArrowLeft')
  expect(line()).toBe('2020. läses.')
  press('Home', 'ArrowRight')
  expect(slider().getAttribute('aria-valuenow')).toBe('2000')
  press('PageUp', 'PageUp')
  expect(line()).toBe('2010. läses.')
  press('End')
  expect(line()).toBe('2030. läses.')
})

test('a key with Ctrl, Alt or Meta is the browser’s own', () => {
  render(<Chart />)
  fireEvent.keyDown(slider(), { key: 'ArrowLeft', altKey: true })
  expect(line()).toBe('2024. vilar.')
})

test('pointing reads the nearest year; a mouse that leaves gives it back, a finger that is lifted does not', () => {
  render(<Chart />)
  vi.spyOn(slider(), 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 0, 400, 200))
  fireEvent.pointerMove(slider(), { clientX: 100 + 400 * (19 / 40) })
  expect(line()).toBe('2010. läses.')
  fireEvent.pointerLeave(slider(), { pointerType: 'mouse' })
  expect(line()).toBe('2024. vilar.')
  fireEvent.pointerDown(slider(), { clientX: 100, pointerType: 'touch' })
  fireEvent.pointerLeave(slider(), { pointerType: 'touch' })
  expect(line()).toBe('1990. läses.')
})

test('focus starts the reading and blur ends it; Escape ends it too', () => {
  const turnTo = vi.fn()
  render(<Chart onTurnTo={turnTo} />)
  fireEvent.focus(slider())
  expect(line()).toBe('2024. läses.')
  expect(turnTo).toHaveBeenCalledOnce()
  press('Escape')
  expect(line()).toBe('2024. vilar.')
  press('ArrowLeft')
  fireEvent.blur(slider())
  expect(line()).toBe('2020. vilar.')
})

test('a year that is no longer there gives way to the latest', () => {
  const { rerender } = render(<Chart />)
  press('Home')
  rerender(<Chart only={[2010, 2024]} />)
  expect(line()).toContain('2024')
})
