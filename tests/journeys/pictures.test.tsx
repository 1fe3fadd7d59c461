import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { visit } from './visit.tsx'

/** The message, something in the picture, and where the way out of the frame leads. */
test.each([
  ['/inbadd/oversikt', /^29\sav 43\sindikatorer förbättras/u, 'Strategin som ett hjul', '/'],
  ['/inbadd/nulage', /mått på styrkorna förbättras/u, 'Stark arbetsmarknad', '/nulage'],
  [
    '/inbadd/insatsomraden/livskvalitet',
    /^I Norrbottens län förbättras 5\sav 11\sindikatorer/u,
    'Ett rikt och brett kulturliv',
    '/insatsomraden/livskvalitet',
  ],
  ['/inbadd/mal/halsa', /^I Norrbottens län förbättras 2\sav 4\sindikatorer/u, 'Ohälsotal', '/mal/halsa'],
  ['/inbadd/risk', /^Två av 14 mål som kan bedömas är i riskzonen/u, 'Fler väljer att bo och stanna', '/'],
  ['/inbadd/forandring', /har förbättrats mest.*har försämrats mest/u, 'Solceller', '/'],
  [
    '/inbadd/indikatorer/ohalsotal/nyckeltal',
    /^År 2022 låg Norrbottens län på 24,9\sdagar/u,
    'I riket var värdet',
    '/indikatorer/ohalsotal',
  ],
  [
    '/inbadd/indikatorer/ohalsotal/utveckling',
    /^År 2022 låg Norrbottens län på 24,9\sdagar/u,
    'dagar per person och år',
    '/indikatorer/ohalsotal',
  ],
])(
  '%s says its message, shows what it is from, and leads to its page',
  async (address, message, shown, path) => {
    visit(address)
    expect((await screen.findAllByText(message)).length).toBeGreaterThan(0)
    const picture = screen.getByRole('figure')
    expect(picture).toHaveTextContent(/Bedömningarna är egen bearbetning|Källa:|Egen bearbetning/u)
    expect(picture.innerHTML).toContain(shown)
    expect(within(picture).getByText('Samma siffror som tabell')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^Öppna hela sidan/u })).toHaveAttribute('href', path)
  },
)

test('the same pictures in English, for a municipality', async () => {
  visit('/en/inbadd/risk?geo=2584')
  expect(await screen.findByText(/^Three of 14 goals that can be assessed are at risk/u)).toBeInTheDocument()
  expect(screen.getByText(/A goal is at risk when at least one indicator is worsening/u)).toBeInTheDocument()
})

test('an area and a goal that are not there say so', async () => {
  visit('/inbadd/insatsomraden/finns-inte')
  expect(await screen.findByText('Sidan finns inte')).toBeInTheDocument()
})
