import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { server, useScenario } from '#mocks/server.ts'
import { visit } from './visit.tsx'

const names = () =>
  [...document.querySelectorAll('main th[scope="row"] a')].map(({ textContent }) => textContent)
const choose = (name: string) => screen.findByRole('checkbox', { name: `Välj ${name} för jämförelse` })

test('an analyst narrows, orders, chooses three and compares them; the address brings another to the same', async () => {
  const { user, address } = visit('/indikatorer')
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Utveckling' }), 'forsamras')
  await user.click(screen.getByRole('checkbox', { name: /^Beror på basåret/ }))
  await waitFor(() => {
    expect(address()).toBe('/indikatorer?status=forsamras&sakerhet=beror-pa-basaret')
  })
  expect(await screen.findByText('7 av 49 indikatorer visas.')).toBeVisible()

  // By change a year, the worst first: what survives of the filter by the published figures.
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ordna efter' }), 'Förändring, sämst först')
  expect(names().slice(0, 3)).toEqual([
    'Avstår från att gå ut ensam',
    'Energianvändning',
    'Inkomstskillnader (Gini)',
  ])
  const header = screen.getByRole('columnheader', { name: /^Förändring/ })
  expect(header).toHaveAttribute('aria-sort', 'ascending')

  for (const name of names().slice(0, 3)) await user.click(await choose(name))
  expect(screen.getByText('3 valda.')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Jämför' }))
  const heading = await screen.findByRole('heading', { name: 'Jämförelse av 3 indikatorer' })
  expect(heading).toHaveFocus()
  const shared = address()
  expect(shared).toBe(
    '/indikatorer?status=forsamras&sakerhet=beror-pa-basaret&ordning=andring&valda=avstar-ga-ut,energianvandning,gini&visa=jamforelse',
  )

  const figure = screen.getByRole('figure', { name: 'Utveckling i Norrbottens län sedan 2018' })
  // Kolada: 17 → 18.6 per cent, 123.36 → 131.74 MWh and 0.251 → 0.265, each from 2018 to 2022.
  expect(figure).toHaveTextContent(
    'Avstår från att gå ut ensam har högst index, 109,4 (2022). Inkomstskillnader (Gini) har lägst, 105,6 (2022).',
  )
  const table = within(figure).getByRole('table', { hidden: true })
  expect(within(table).getByRole('row', { name: /^2018/, hidden: true })).toHaveTextContent(
    '2018100,0100,0100,0',
  )
  expect(within(table).getByRole('row', { name: /^2022/, hidden: true })).toHaveTextContent(
    '2022109,4106,8105,6',
  )
  expect(figure).toHaveTextContent('Egen bearbetning, underlag från Kolada (Folkhälsomyndigheten),')

  await user.click(screen.getByRole('radio', { name: 'Var för sig' }))
  expect(await screen.findByRole('figure', { name: 'Energianvändning' })).toHaveTextContent(
    /131,7\sMWh per invånare 2022/,
  )
  expect(address()).toBe(`${shared}&bild=var-for-sig`)

  await user.click(screen.getByRole('link', { name: 'Till alla indikatorer' }))
  expect(await screen.findByText('7 av 49 indikatorer visas.')).toBeVisible()
  await waitFor(() => {
    expect(screen.getByRole('link', { name: 'Jämför' })).toHaveFocus()
  })
  const list = address()
  const seen = screen.getByRole('main').textContent

  document.body.replaceChildren()
  visit(list)
  await screen.findByText('7 av 49 indikatorer visas.')
  expect(screen.getByRole('main').textContent).toBe(seen)
})

test('the comparison follows place and base year', async () => {
  visit('/indikatorer?geo=2584&basar=2015&visa=jamforelse&valda=ohalsotal,arbetsloshet')
  const figure = await screen.findByRole('figure', { name: 'Utveckling i Kiruna sedan 2015' })
  expect(figure).toHaveTextContent('Värdet 2015 är 100 för alla.')
})

test('one alone is no comparison, and the page says what to do', async () => {
  const { user, address } = visit('/indikatorer?visa=jamforelse&valda=ohalsotal,finns-inte')
  expect(await screen.findByText('Välj minst två indikatorer i tabellen för att jämföra dem.')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Till alla indikatorer' }))
  expect(await screen.findByText('Alla 49 indikatorer visas.')).toBeVisible()
  expect(address()).toBe('/indikatorer?valda=ohalsotal')
})

test('nothing found says which choice to undo', async () => {
  const { user } = visit('/indikatorer?status=forsamras&kalla=trafikanalys')
  expect(await screen.findByText('Ingen indikator passar alla filter.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Utan ”Utveckling: Försämras” visas 1 indikator' }))
  expect(await screen.findByText('1 av 49 indikatorer visas.')).toBeVisible()
  expect(names()).toEqual(['Laddbara av nya personbilar'])
})

test('in English, in the Swedish order of names', async () => {
  visit('/en/indikatorer?ordning=namn&kolumner=senaste,ar')
  expect(await screen.findByText('All 49 indicators shown.')).toBeVisible()
  const titles = names()
  expect(titles).toEqual([...titles].sort(new Intl.Collator('sv').compare))
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toHaveLength(4)
})

test("when a place's verdicts cannot be had, the choices stand and the page says so", async () => {
  useScenario('standingsDown')
  const { user } = visit('/indikatorer?geo=2584&q=ohälso')
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('Uppgifterna kunde inte hämtas')
  expect(screen.getByRole('searchbox')).toHaveValue('ohälso')
  server.resetHandlers()
  await user.click(within(alert).getByRole('button', { name: 'Försök igen' }))
  expect(await screen.findByText('1 av 49 indikatorer visas.')).toBeVisible()
})
