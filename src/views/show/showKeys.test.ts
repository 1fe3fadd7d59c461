import { expect, test } from 'vitest'
import type { FocusKind } from './showKeys.ts'
import { findCommand, findEscapeStep, findSwipe } from './showKeys.ts'

const press = (key: string, focus: FocusKind = 'other') => ({ key, focus, hasModifier: false, isUsed: false })

test.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['Enter', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Backspace', 'goBack'],
  ['Escape', 'escape'],
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
  ['?', 'help'],
  ['n', 'notes'],
  ['p', 'presenter'],
  ['f', 'fullScreen'],
  ['q', 'code'],
  ['x', undefined],
  ['Tab', undefined],
  ['F5', undefined],
])('%s is %s', (key, command) => {
  expect(findCommand(press(key), true)).toBe(command)
})

test.each(['b', 'B', '.', '?', 'n', 'p', 'f', 'q'])('%s is nothing where letters are switched off', (key) => {
  expect(findCommand(press(key), false)).toBeUndefined()
})

test('named keys work where letters are switched off', () => {
  expect(findCommand(press('PageDown'), false)).toBe('next')
  expect(findCommand(press('Escape'), false)).toBe('escape')
})

test.each<[string, FocusKind, string | undefined]>([
  ['Enter', 'button', undefined],
  [' ', 'button', undefined],
  ['Enter', 'link', undefined],
  [' ', 'link', 'next'],
  ['PageDown', 'button', 'next'],
  ['ArrowRight', 'link', 'next'],
  ['b', 'button', 'black'],
  ['ArrowRight', 'chart', undefined],
  ['End', 'chart', undefined],
  ['Enter', 'chart', undefined],
  ['PageDown', 'chart', 'next'],
  ['Escape', 'chart', 'escape'],
  ['ArrowRight', 'field', undefined],
  ['b', 'field', undefined],
  ['Escape', 'field', undefined],
  ['PageDown', 'field', undefined],
])('%s with a %s in focus is %s', (key, focus, command) => {
  expect(findCommand(press(key, focus), true)).toBe(command)
})

test('what somebody else has used, or is meant for the browser, is left alone', () => {
  expect(findCommand({ ...press('ArrowRight'), isUsed: true }, true)).toBeUndefined()
  expect(findCommand({ ...press('ArrowLeft'), hasModifier: true }, true)).toBeUndefined()
  expect(findCommand({ ...press('f'), hasModifier: true }, true)).toBeUndefined()
})

test.each([
  [-100, 0, 'next'],
  [100, 20, 'previous'],
  [-100, 49, 'next'],
  [-100, 60, undefined],
  [-40, 0, undefined],
  [0, 200, undefined],
])('a finger that moves %d across and %d down is %s', (x, y, command) => {
  expect(findSwipe({ x: 200, y: 200 }, { x: 200 + x, y: 200 + y })).toBe(command)
})

test('Esc takes away what is nearest, and then ends the show', () => {
  const all = { panel: true, cover: true, visit: true, fullScreen: true }
  expect(findEscapeStep(all)).toBe('close')
  expect(findEscapeStep({ ...all, panel: false })).toBe('uncover')
  expect(findEscapeStep({ ...all, panel: false, cover: false })).toBe('goBack')
  const none = { panel: false, cover: false, visit: false, fullScreen: false }
  expect(findEscapeStep({ ...none, fullScreen: true })).toBe('leaveFullScreen')
  expect(findEscapeStep(none)).toBe('end')
})
