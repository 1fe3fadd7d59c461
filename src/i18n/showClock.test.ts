import { expect, test } from 'vitest'
import { formatClock, formatDuration } from './showClock.ts'

test.each([
  [0, '0:00'],
  [9, '0:09'],
  [75, '1:15'],
  [1500, '25:00'],
  [3675, '1:01:15'],
])('%d seconds is %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text)
})

test('the clock has hours and minutes', () => {
  const moment = new Date(2026, 10, 25, 9, 5).getTime()
  expect(formatClock(moment, 'sv')).toBe('09:05')
  expect(formatClock(moment, 'en')).toBe('09:05')
})
