import type { Language } from '#domain/localizedText.ts'

const sv = {
  add: 'Lägg till i presentation',
  /** Tells buttons with the same words apart for who hears them. */
  addWhat: (what: string) => `Lägg till i presentation: ${what}`,
  /** What the first deck is called, made when the first slide is added. */
  firstDeck: 'Min presentation',
  added: (deck: string, number: number) => `Tillagd i ${deck}, bild ${number}.`,
  notKept: 'Webbläsaren sparar den bara tills fönstret stängs.',
  full: (deck: string, most: number) =>
    `${deck} är full: en presentation rymmer ${most} bilder. Ta bort någon eller gör en ny.`,
  tooLong: 'Det går inte att spara: vyns adress är för lång. Välj färre saker i vyn och försök igen.',
  failed: 'Den kunde inte läggas till. Kontrollera anslutningen och försök igen.',
  open: 'Öppna',
}

const en: typeof sv = {
  add: 'Add to presentation',
  addWhat: (what) => `Add to presentation: ${what}`,
  firstDeck: 'My presentation',
  added: (deck, number) => `Added to ${deck}, slide ${number}.`,
  notKept: 'The browser only keeps it until the window is closed.',
  full: (deck, most) =>
    `${deck} is full: a presentation holds ${most} slides. Remove one or make a new presentation.`,
  tooLong:
    'It cannot be stored: the address of the view is too long. Choose fewer things in it and try again.',
  failed: 'It could not be added. Check the connection and try again.',
  open: 'Open',
}

/** Words of the button that puts what is shown in a presentation. */
export const addToDeckWords = { sv, en } satisfies Record<Language, typeof sv>
