import { Blob as NodeBlob } from 'node:buffer'
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { visit } from './visit.tsx'

const createObjectURL = vi.fn<(file: Blob) => string>()

beforeEach(() => {
  localStorage.clear()
  // Another window has emptied the storage, as far as this one can tell.
  dispatchEvent(new StorageEvent('storage', { key: null }))
  createObjectURL.mockReset().mockReturnValue('blob:prov')
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined }))
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function readText(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve(reader.result as string)
    }
    reader.readAsText(file)
  })
}

const listTitles = () =>
  within(screen.getByRole('region', { name: 'Bilder' }))
    .getAllByRole('listitem')
    .map((item) => within(item).getByRole('button').textContent)

/** Another visit in the same browser: what is on the page is gone, what is stored is not. */
function visitAgain(address: string) {
  cleanup()
  return visit(address)
}

test('slides are collected from three views, put in order by keys, given notes, and are there the next time', async () => {
  const goal = visit('/mal/halsa')
  await goal.user.click(await screen.findByRole('button', { name: /^Lägg till i presentation: / }))
  expect(await screen.findByText('Tillagd i Min presentation, bild 1.', { exact: false })).toBeInTheDocument()

  const indicator = visitAgain('/indikatorer/ohalsotal?geo=2584&tema=morkt')
  const row = await screen.findByRole('group', { name: 'Hämta och dela: Ohälsotal, Kiruna' })
  await indicator.user.click(within(row).getByRole('button', { name: /^Lägg till i presentation: / }))
  await within(row).findByText(/^Tillagd i Min presentation, bild 2\./)

  const place = visitAgain('/platser/2580')
  const [first] = await screen.findAllByRole('button', { name: 'Lägg till i presentation: Luleå' })
  if (!first) throw new Error('Nothing to click')
  await place.user.click(first)
  await place.user.click(await screen.findByRole('link', { name: 'Öppna' }))

  // Searching a whole page by role takes long: first wait for something simpler.
  await screen.findByDisplayValue('Min presentation')
  const slides = screen.getByRole('region', { name: 'Bilder' })
  await waitFor(() => {
    expect(listTitles()).toHaveLength(3)
  })
  expect(within(slides).getByText(/Ohälsotal: utvecklingen · Kiruna/)).toBeInTheDocument()
  const selected = within(slides).getByRole('button', { current: true })
  expect(selected).toHaveAccessibleName(/^Bild 3: /)
  selected.focus()
  await place.user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}')
  expect(screen.getByText(/är nu bild 1 av 3\.$/)).toBeInTheDocument()
  expect(within(slides).getByRole('button', { current: true })).toHaveFocus()
  await waitFor(() => {
    expect(place.address()).toContain('sida=1')
  })
  await place.user.type(screen.getByRole('textbox', { name: 'Anteckningar' }), 'Börja hemma.')
  await place.user.type(screen.getByRole('spinbutton', { name: 'Planerad tid, minuter' }), '3')
  expect(screen.getByText('3 bilder, planerad tid 3 minuter')).toBeInTheDocument()

  const again = visitAgain(place.address())
  expect(await screen.findByDisplayValue('Börja hemma.')).toBeInTheDocument()
  await again.user.click(screen.getByRole('button', { name: 'Ta bort' }))
  expect(listTitles()).toHaveLength(2)
  await again.user.click(screen.getByRole('button', { name: 'Ångra' }))
  expect(listTitles()).toHaveLength(3)
  expect(screen.getByDisplayValue('Börja hemma.')).toBeInTheDocument()
})

test('the ready presentation is copied, changed, saved to a file and opened again; a bad file says what is wrong', async () => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  const { user } = visit('/en/presentation')
  await user.click(await screen.findByRole('button', { name: 'Copy and change' }))
  const name = await screen.findByRole('textbox', { name: 'Name of the presentation' })
  await user.clear(name)
  await user.type(name, 'Möte i Luleå')
  await user.click(await screen.findByRole('button', { name: /^Save to a file/, hidden: true }))
  await screen.findByText('The file is saved: presentation_mote-i-lulea.json')
  const [file] = createObjectURL.mock.lastCall ?? []
  if (!file) throw new Error('No file was saved')
  const text = await readText(file)

  // jsdom's files cannot say their text themselves.
  const toFile = (content: string) =>
    Object.assign(new File([content], 'x.json'), { text: async () => Promise.resolve(content) })
  const input = screen.getByLabelText('Open from a file', { selector: 'input' })
  await user.upload(input, toFile(text))
  await screen.findByText('“Möte i Luleå” is opened and stored in the browser.')
  expect(screen.getAllByRole('option', { name: /^Möte i Luleå/ })).toHaveLength(2)

  await user.upload(input, toFile(text.replace('"minutes": 2', '"minutes": "two"')))
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The file could not be opened. Something in it is not right. The fault is in slide 2, at “minutes”.',
  )
})

test('a presentation is removed after a question, and that is undone', async () => {
  const { user } = visit('/presentation')
  await user.click(await screen.findByRole('button', { name: 'Ny presentation' }))
  await screen.findByText('Här finns inga bilder än.')
  await user.click(await screen.findByRole('button', { name: 'Ta bort presentationen', hidden: true }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ta bort' }))
  await screen.findByText('”Min presentation” är borttagen.')
  expect(screen.queryByRole('option', { name: /^Min presentation/ })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Ångra' }))
  expect(await screen.findByRole('option', { name: /^Min presentation/ })).toBeInTheDocument()
})

test('a link holds the presentation, and who opens it is asked to keep it', async () => {
  // jsdom's own can't be read as a stream.
  vi.stubGlobal('Blob', NodeBlob)
  const { toDeckWord } = await import('#decks/deckLink.ts')
  const word = await toDeckWord({
    id: 'delad',
    title: 'Delad lek',
    slides: [{ id: 'a', kind: 'title', title: 'Välkomna', text: '', notes: '' }],
  })
  const { user, address } = visit(`/presentation#lek=${word ?? ''}`)
  await screen.findByText('Någon har delat presentationen ”Delad lek” med 1 bild.')
  expect(screen.queryByRole('link', { name: 'Visa' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Spara bland mina' }))
  await screen.findByRole('link', { name: 'Visa' })
  expect(address()).toBe('/presentation?lek=delad')
})

test('a link that was cut on the way says so', async () => {
  vi.stubGlobal('Blob', NodeBlob)
  visit('/presentation#lek=abc')
  expect(await screen.findByRole('alert')).toHaveTextContent('Länken är inte hel.')
})

test('a browser that does not keep anything says so and offers the file', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError')
  })
  const { user } = visit('/presentation')
  await user.click(await screen.findByRole('button', { name: 'Ny presentation' }))
  const notice = await screen.findByRole('alert')
  expect(notice).toHaveTextContent('Webbläsaren kan inte spara presentationerna')
  expect(within(notice).getByRole('button', { name: 'Spara till fil' })).toBeInTheDocument()
})

test('a presentation that is full says so where a slide would be added', async () => {
  const { saveDeck } = await import('#decks/deckStore.ts')
  const slides = Array.from({ length: 100 }, (_, index) => ({
    id: `s${index}`,
    kind: 'section' as const,
    title: '',
    text: '',
    notes: '',
  }))
  saveDeck({ id: 'full', title: 'Långa talet', slides })
  const { user } = visit('/insatsomraden/transporter')
  await user.click(await screen.findByRole('button', { name: /^Lägg till i presentation: / }))
  await screen.findByText(/^Långa talet är full: en presentation rymmer 100 bilder\./)
  expect(screen.getByRole('link', { name: 'Öppna' })).toHaveAttribute(
    'href',
    '/presentation?lek=full&sida=100',
  )
})

test('the slides of another window are followed', async () => {
  const { user } = visit('/presentation')
  await user.click(await screen.findByRole('button', { name: 'Ny presentation' }))
  await user.click(await screen.findByRole('button', { name: /^Titelbild/, hidden: true }))
  await user.click(screen.getByRole('button', { name: /^Textbild/, hidden: true }))
  expect(listTitles()).toEqual(['Bild 1: Titel Titel ', 'Bild 2: Ny text Text '])
  await user.selectOptions(screen.getByRole('combobox', { name: 'QR-kod till' }), 'Genomförande')
  const key = 'norrbotten-2030.presentationer'
  const text = localStorage.getItem(key) ?? ''
  expect(text).toContain('"link":"/genomforande"')
  localStorage.setItem(key, text.replace('"Ny text"', '"Från det andra fönstret"'))
  act(() => {
    dispatchEvent(new StorageEvent('storage', { key }))
  })
  expect(listTitles()).toEqual(['Bild 1: Titel Titel ', 'Bild 2: Från det andra fönstret Text '])
})
