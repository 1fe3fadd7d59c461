// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { beginPresenting, isPresenting } from './presenting.ts'

test('an audience is watching from when it is said until it is over', () => {
  expect(isPresenting()).toBe(false)
  const end = beginPresenting()
  expect(isPresenting()).toBe(true)
  expect(document.documentElement.matches('html[data-presenting]')).toBe(true)
  end()
  expect(isPresenting()).toBe(false)
})
