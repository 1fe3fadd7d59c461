import { cleanup, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { visit } from './visit.tsx'

const development = () => screen.findByRole('region', { name: 'Utveckling' })
const municipalities = () => screen.findByRole('region', { name: 'Kommuner' })

test('Kiruna beside those that started alike in 2018, as an index, from 2015; and the address says it all', async () => {
  const { user, address } = visit('/indikatorer/ohalsotal?geo=2584')
  const section = await development()
  const choose = (name: string, option: string) =>
    user.selectOptions(within(section).getByRole('combobox', { name }), option)
  await choose('Jämför med', 'Samma start')
  await within(section).findByRole('list', { name: 'Platserna i diagrammet' })
  await user.click(within(section).getByRole('radio', { name: 'Index' }))
  await within(section).findByText('Index: värdet år 2018 är 100.')
  await choose('Från', '2015')
  await within(section).findByText('Index: värdet år 2018 är 100. Åren 2015–2022.')
  expect(address()).toBe('/indikatorer/ohalsotal?geo=2584&jamfor=samma-start&skala=index&fran=2015')

  // By Kolada N00957 in 2018: Kiruna 18.6, then Luleå 21.3, Jokkmokk 24.9, Gällivare 26.3, Pajala 27.1, Arjeplog 28.7.
  expect(section).toHaveTextContent(
    'Samma start: de fem kommuner som låg närmast Kirunas 18,6 dagar år 2018: Luleå, Jokkmokk, Gällivare, Pajala och Arjeplog.',
  )
  const list = within(section).getByRole('list', { name: 'Platserna i diagrammet' })
  const items = within(list).getAllByRole('listitem')
  // 17.53 of 18.6 is 94.2 per cent.
  expect(items.map(({ textContent }) => textContent)).toContainEqual(expect.stringMatching(/^Kiruna 94,2 /u))
  await user.click(within(list).getByRole('button', { name: /Jokkmokk/ }))
  expect(await within(list).findByRole('button', { name: /Jokkmokk/, pressed: true })).toBeInTheDocument()
  expect(address()).toMatch(/&fast=2510$/u)

  await user.unhover(within(list).getByRole('button', { name: /Jokkmokk/ }))
  const shown = section.textContent
  const shared = address()
  cleanup()
  visit(shared)
  await screen.findByRole('list', { name: 'Platserna i diagrammet' })
  expect((await development()).textContent).toBe(shown)
})

test('a list of one’s own: places are added and taken away, and another place keeps what was chosen', async () => {
  const { user, address } = visit('/indikatorer/arbetsloshet?jamfor=valda&kon=kvinnor')
  const section = await development()
  expect(section).toHaveTextContent('Lägg till upp till åtta platser.')
  const add = () => within(section).findByRole('combobox', { name: 'Lägg till en plats' })
  await user.selectOptions(await add(), 'Luleå')
  await within(section).findByRole('button', { name: 'Ta bort Luleå' })
  await user.selectOptions(await add(), 'Västerbottens län')
  await within(section).findByRole('button', { name: 'Ta bort Västerbottens län' })
  await user.click(await within(section).findByRole('button', { name: 'Ta bort Luleå' }))
  expect(await within(section).findByText('Valda platser: Västerbottens län.')).toBeInTheDocument()
  expect(address()).toBe('/indikatorer/arbetsloshet?jamfor=24&kon=kvinnor')

  const ranked = within(await municipalities()).getByRole('list', { name: /^Värde 2022/ })
  await user.click(within(ranked).getByRole('link', { name: /Kiruna/ }))
  await screen.findByRole('heading', { level: 3, name: 'Arbetslöshet 18–65 år, Kiruna, kvinnor' })
  expect(address()).toBe('/indikatorer/arbetsloshet?jamfor=24&kon=kvinnor&geo=2584')
  await user.click(within(section).getByRole('button', { name: 'Återställ' }))
  await screen.findByRole('heading', { level: 3, name: 'Arbetslöshet 18–65 år, Kiruna' })
  expect(address()).toBe('/indikatorer/arbetsloshet?geo=2584')
})

test('what makes no sense is corrected quietly: levels of a total, counties for a municipality, years backwards', async () => {
  visit('/indikatorer/folkmangd?geo=2584&jamfor=lan&fran=2020&till=2010&skala=kvadrat&kon=__proto__&ar=1066')
  const section = await development()
  expect(within(section).getByRole('combobox', { name: 'Jämför med' })).toHaveDisplayValue('Riket')
  expect(within(section).getByRole('combobox', { name: 'Från' })).toHaveDisplayValue('2005')
  expect(within(section).getByRole('radio', { name: 'Värde' })).toBeChecked()
  expect(section).toHaveTextContent(
    'nivåerna kan inte jämföras. Välj index eller förändring för att jämföra.',
  )
  cleanup()

  visit('/indikatorer/folkmangd?jamfor=kommuner')
  const beside = await development()
  await within(beside).findByRole('list', { name: 'Platserna i diagrammet' })
  expect(within(beside).getByRole('radio', { name: 'Index' })).toBeChecked()
  expect(within(beside).getByRole('radio', { name: 'Värde' })).toBeDisabled()
})

test('the municipalities of another year: map, bars, table and sentence, from the address', async () => {
  visit('/indikatorer/ohalsotal?ar=2012')
  const section = await municipalities()
  expect(within(section).getByRole('slider', { name: 'År' })).toHaveAttribute('aria-valuetext', '2012')
  // Kolada N00957: 23.2 in Kiruna and 51.5 in Haparanda in 2012; 16.7 and 70.6 are the ends of 2005–2022.
  expect(section).toHaveTextContent('År 2012 går värdena från 23,2 i Kiruna till 51,5 i Haparanda.')
  expect(section).toHaveTextContent('samma skala för alla år, 2005–2022')
  expect(
    await within(section).findByRole('link', { name: 'Kiruna: 23,2, plats 1 av 14' }),
  ).toBeInTheDocument()
  expect(within(section).getByRole('list', { name: /^Värde 2012/ })).toHaveTextContent('Haparanda 51,5')
  expect(within(section).getByRole('table', { name: /^Kommunerna 2012/, hidden: true })).toHaveTextContent(
    '23,2',
  )
})

test('the slopes: chosen by a radio, in the address, and the same in the table', async () => {
  const { user, address } = visit('/indikatorer/ohalsotal')
  const section = await municipalities()
  await user.click(within(section).getByRole('radio', { name: 'Lutning' }))
  await within(section).findByText('2018 och 2022, dagar per person och år')
  expect(address()).toBe('/indikatorer/ohalsotal?bild=lutning')
  const [table] = within(section).getAllByRole('table', { hidden: true })
  if (!table) throw new Error('The slopes have no table')
  const row = within(table).getByRole('row', { name: /^Jokkmokk/, hidden: true })
  expect(row).toHaveTextContent('Jokkmokk24,925,7+0,8Försämras något')
  expect(within(section).queryByRole('slider', { name: 'År' })).toBeNull()
})

test('in English', async () => {
  visit('/en/indikatorer/ohalsotal?geo=2584&jamfor=samma-start&skala=andring')
  const section = await screen.findByRole('region', { name: 'Development' })
  await within(section).findByRole('list', { name: 'The places in the chart' })
  expect(section).toHaveTextContent(
    'Same start: the five municipalities nearest to Kiruna at 18.6 days in 2018: Luleå, Jokkmokk, Gällivare, Pajala and Arjeplog.',
  )
  expect(section).toHaveTextContent('change since 2018, days per person and year')
})
