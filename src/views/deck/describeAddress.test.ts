import { expect, test } from 'vitest'
import { strategyExample } from '../strategyExample.ts'
import { describeAddress, toPageAddress } from './describeAddress.ts'

const source = {
  strategy: strategyExample,
  regions: [
    { code: '25', kind: 'county', name: { sv: 'Norrbottens län', en: 'Norrbotten County' } },
    { code: '2584', kind: 'municipality', parent: '25', name: { sv: 'Kiruna' } },
  ],
} as const

test.each([
  ['/', 'Översikten med hjulet'],
  ['/?geo=2584', 'Översikten med hjulet · Kiruna'],
  ['/nulage', 'Nuläge'],
  ['/insatsomraden/omsorg', 'God omsorg'],
  ['/mal/halsa?metod=x', 'Bättre hälsa'],
  ['/indikatorer/bredband', 'Bredband'],
  ['/indikatorer/bredband/utveckling?geo=2584', 'Bredband: utvecklingen · Kiruna'],
  ['/indikatorer/bredband/okant', 'Bredband'],
  ['/indikatorer', 'Tabellen med indikatorer'],
  ['/platser/2584', 'Kiruna'],
  ['/mal/finns-inte', 'En vy'],
  ['/insatsomraden/finns-inte?geo=2584', 'En vy · Kiruna'],
])('%s shows %s', (address, words) => {
  expect(describeAddress(address, source, 'sv')).toBe(words)
})

test.each([
  ['/indikatorer/bredband/utveckling?geo=2584', '/indikatorer/bredband?geo=2584'],
  ['/indikatorer/bredband', '/indikatorer/bredband'],
  ['/platser/2584', '/platser/2584'],
])('%s comes from %s', (address, page) => {
  expect(toPageAddress(address)).toBe(page)
})
