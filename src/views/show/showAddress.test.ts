import { expect, test } from 'vitest'
import { toPageAddress, toPlaceCode, withPlace } from './showAddress.ts'

test.each([
  ['/', '25'],
  ['/risk?geo=2584', '2584'],
  ['/risk?geo=nonsens', '25'],
  ['/platser/2580', '2580'],
])('%s is drawn for %s', (address, code) => {
  expect(toPlaceCode(address, '25')).toBe(code)
})

test.each([
  ['/', '2584', '/?geo=2584'],
  ['/risk?geo=2584', '2580', '/risk?geo=2580'],
  ['/risk?geo=2584', '25', '/risk'],
  ['/mal/halsa?metod=rak&geo=2584', '25', '/mal/halsa?metod=rak'],
  ['/mal/halsa?varfor=ohalsotal', '2584', '/mal/halsa?geo=2584'],
  ['/platser/2580', '2584', '/platser/2584'],
])('%s for %s is %s', (address, code, expected) => {
  expect(withPlace(address, code, '25')).toBe(expected)
})

test.each([
  ['/', '/'],
  ['/mal/halsa?geo=2584', '/mal/halsa?geo=2584'],
  ['/oversikt?geo=2584', '/?geo=2584'],
  ['/indikatorer/ohalsotal', '/indikatorer/ohalsotal'],
  ['/indikatorer/ohalsotal/utveckling?geo=2584', '/indikatorer/ohalsotal?geo=2584'],
  ['/risk?geo=2584', '/inbadd/risk?geo=2584'],
])('who wants to see %s goes to %s', (address, expected) => {
  expect(toPageAddress(address)).toBe(expected)
})
