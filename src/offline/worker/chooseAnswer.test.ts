import { describe, expect, test } from 'vitest'
import { generationHeader } from '../generationHeader.ts'
import { chooseAnswer } from './chooseAnswer.ts'

const origin = 'https://site.test'
const ask = (path: string, request: { method?: string; mode?: RequestMode; headers?: HeadersInit } = {}) =>
  chooseAnswer(
    {
      url: new URL(path, origin).href,
      method: request.method ?? 'GET',
      mode: request.mode ?? 'cors',
      headers: new Headers(request.headers),
    },
    origin,
  )

describe('who answers', () => {
  test.each([
    ['/', 'page'],
    ['/?geo=2584&tema=morkt', 'page'],
    ['/en', 'page'],
    ['/indikatorer/uvas?varfor=uvas', 'page'],
    ['/platser/2584', 'page'],
    ['/sok?q=a.b', 'page'],
    ['/inbadd/indikator/uvas', 'page'],
    ['/presentation/visa', 'page'],
    ['/en/a/view/that/does/not/exist/yet', 'page'],
    ['/api/v1/indicators/uvas.json', 'download'],
    ['/api/v1/indicators/uvas.csv', 'download'],
    ['/icons/icon-192.png', undefined],
    ['/sw.js', undefined],
  ])('going to %s: %s', (path, expected) => {
    expect(ask(path, { mode: 'navigate' })).toBe(expected)
  })

  test.each([
    ['/api/v1/indicators/uvas.csv', 'download'],
    ['/assets/app-1.js', 'asset'],
    ['/assets/roboto-1.woff2?again', 'asset'],
    ['/favicon.svg', 'asset'],
    ['/config.json', 'settings'],
    ['/robots.txt', undefined],
    ['/sw.js', undefined],
    ['/manifest.webmanifest', undefined],
    ['https://elsewhere.test/api/v1/strategies.json', undefined],
  ])('asking for %s: %s', (path, expected) => {
    expect(ask(path)).toBe(expected)
  })

  test('who says which generation it runs gets the figures of that one', () => {
    expect(ask('/api/v1/indicators/uvas.json', { headers: { [generationHeader]: 'first' } })).toBe('figures')
  })

  test('part of a file, and anything but reading, are the network’s', () => {
    expect(ask('/assets/app-1.js', { headers: { range: 'bytes=0-99' } })).toBeUndefined()
    expect(ask('/api/v1/strategies.json', { method: 'HEAD' })).toBeUndefined()
    expect(ask('/', { method: 'POST', mode: 'navigate' })).toBeUndefined()
  })
})
