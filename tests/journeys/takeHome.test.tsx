import { screen, within } from '@testing-library/react'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { visit } from './visit.tsx'

const createObjectURL = vi.fn<(file: Blob) => string>()

beforeEach(() => {
  createObjectURL.mockReset().mockReturnValue('blob:prov')
  // jsdom has no addresses for files, and does not follow links to them.
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined }))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function readSaved(): Promise<readonly Record<string, string>[]> {
  const [file] = createObjectURL.mock.lastCall ?? []
  if (!file) throw new Error('No file was saved')
  // jsdom's files cannot say their text themselves.
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve(reader.result as string)
    }
    reader.readAsText(file)
  })
  return parse<Record<string, string>>(text, { columns: true })
}

/** jsdom draws no popovers: their choices are there but hidden. */
const choice = (row: HTMLElement, name: RegExp | string) =>
  within(row).getByRole('button', { name, hidden: true })

test("an analyst takes Kiruna's ohälsotal home, and a failure can be tried again", async () => {
  const { user } = visit('/indikatorer/ohalsotal?geo=2584')
  const row = await screen.findByRole('group', { name: 'Hämta och dela: Ohälsotal, Kiruna' })
  createObjectURL.mockImplementationOnce(() => {
    throw new Error('No room')
  })
  await user.click(choice(row, /^CSV för R/))
  expect(await within(row).findByText('Det gick inte att skapa filen.')).toBeInTheDocument()
  await user.click(within(row).getByRole('button', { name: 'Försök igen' }))
  await within(row).findByText('Filen är sparad: norrbotten-2030_ohalsotal_2584_2005-2022.csv')
  // Kolada N00957, Kiruna: 18.6 (2018) and 17.53 (2022).
  const rows = await readSaved()
  expect(rows.find((each) => each['År'] === '2018')).toMatchObject({ Kiruna: '18.6', Anmärkning: 'Basår' })
  expect(rows.find((each) => each['År'] === '2022')).toMatchObject({ Kiruna: '17.53' })
  expect(rows.every((each) => each['Källa']?.startsWith('Källa: Kolada'))).toBe(true)
})

test('a committee member copies how the chart is cited', async () => {
  const { user } = visit('/indikatorer/ohalsotal')
  const row = await screen.findByRole('group', { name: 'Hämta och dela: Ohälsotal, Norrbottens län' })
  await user.click(choice(row, /^Kopiera källhänvisningen/))
  await within(row).findByText('Källhänvisningen är kopierad.')
  expect(await navigator.clipboard.readText()).toMatch(
    /^Region Norrbotten, Norrbotten 2030: Ohälsotal, Norrbottens län, 2005–2022\. Källa: Kolada .*Utgåva 2026-11\. Hämtad 23 november 2026 från /,
  )
})

test('the list is taken home as it is narrowed', async () => {
  const { user } = visit('/indikatorer?status=forsamras&omrade=transporter')
  const row = await screen.findByRole('group', { name: /^Hämta och dela: Indikatorerna/ })
  await user.click(choice(row, /^CSV för R/))
  await within(row).findByText(/^Filen är sparad: norrbotten-2030_rus-2030_indikatorer_25\.csv$/)
  const shown = screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent)
  const rows = await readSaved()
  expect(rows.map((each) => each['Indikator'])).toEqual(shown)
  expect(shown.length).toBeGreaterThan(0)
  for (const each of rows) expect(each['Insatsområde']).toMatch(/^Hållbara transporter/)
})

test('what is known of a measure: next update, remarks on values, releases, and all data in one file', async () => {
  visit('/indikatorer/ohalsotal')
  const about = await screen.findByRole('region', { name: 'Om måttet' })
  for (const term of [
    'Definition',
    'Tabell eller nyckeltal',
    'Hämtad',
    'Tillgänglig från',
    'Nästa uppdatering',
  ])
    expect(within(about).getByText(term)).toBeInTheDocument()
  expect(within(about).getByText('Norrbottens län: alla mätår i serien har ett värde.')).toBeInTheDocument()
  expect(await within(about).findByText('2026-11, utgiven 23 november 2026')).toBeInTheDocument()
  expect(within(about).getByRole('link', { name: 'Alla indikatorer i en fil (ZIP)' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\.zip$/),
  )
})

test('compared measures are taken home as the index they are drawn as', async () => {
  const { user } = visit('/indikatorer?geo=2584&visa=jamforelse&valda=ohalsotal,arbetsloshet')
  const row = await screen.findByRole('group', { name: /^Hämta och dela: Utveckling i Kiruna/ })
  await user.click(choice(row, /^CSV för R/))
  await within(row).findByText(/^Filen är sparad: norrbotten-2030_ohalsotal_arbetsloshet_index_2584/)
  // Kolada N00957, Kiruna: 17.53 of 18.6 is 94.247 per cent.
  const year2022 = (await readSaved()).find((each) => each['År'] === '2022')
  expect(Number(year2022?.['Ohälsotal'])).toBeCloseTo(94.247, 3)
  expect(year2022?.['Källa']).toMatch(/^Egen bearbetning, underlag från /)
})

test('a place beside all the others is taken home as a table', async () => {
  const { user } = visit('/platser/2584')
  const row = await screen.findByRole('group', { name: /^Hämta och dela: Kiruna/ })
  await user.click(choice(row, /^CSV för R/))
  await within(row).findByText(/^Filen är sparad: norrbotten-2030_rus-2030_matten_2584/)
  const rows = await readSaved()
  const row2022 = rows.find((each) => each['Mått']?.startsWith('Ohälsotal'))
  expect(row2022).toMatchObject({ År: '2022', Kiruna: '17.5' })
})
