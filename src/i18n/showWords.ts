import type { Language } from '#domain/localizedText.ts'

const sv = {
  /** Names of the parts of the window. */
  slide: 'Bilden',
  bar: 'Styr presentationen',
  position: (number: number, count: number) => `Bild ${number} av ${count}`,
  spokenPosition: (number: number, count: number, headline: string) =>
    `Bild ${number} av ${count}: ${headline}`,
  title: (number: number, deck: string) => `${number}. ${deck}`,
  untitled: 'Bild utan rubrik',
  pictures: { risk: 'Mål i riskzonen', changes: 'Det som har ändrats', other: 'Bild ur uppföljningen' },

  previous: 'Föregående',
  next: 'Nästa',
  place: 'Plats',
  goBack: 'Tillbaka till bilden',
  black: 'Svart skärm',
  code: 'QR-kod',
  notes: 'Anteckningar',
  presenter: 'Talarfönster',
  audience: 'Visningsfönster',
  fullScreen: 'Helskärm',
  leaveFullScreen: 'Lämna helskärm',
  help: 'Hjälp',
  end: 'Avsluta',
  close: 'Stäng',

  isBlack: 'Skärmen är svart. Tryck på den för att visa bilden igen.',
  isCode: 'En QR-kod till det bilden visar täcker bilden.',
  codeTitle: 'Öppna i din egen telefon',
  noNotes: 'Inga anteckningar till den här bilden.',
  blocked: 'Webbläsaren stoppade det nya fönstret. Öppna det här i stället:',

  unknownTitle: 'Presentationen finns inte här',
  unknownText:
    'Presentationer sparas i webbläsaren på den dator där de gjordes. Öppna den där, eller hämta den från en fil eller en länk.',
  emptyTitle: 'Presentationen har inga bilder',
  emptyText: 'Lägg till bilder och öppna visningen igen.',
  toPresentations: 'Till presentationerna',
  waiting: 'Hämtar presentationen …',
}

const en: typeof sv = {
  slide: 'The slide',
  bar: 'Control the presentation',
  position: (number, count) => `Slide ${number} of ${count}`,
  spokenPosition: (number, count, headline) => `Slide ${number} of ${count}: ${headline}`,
  title: (number, deck) => `${number}. ${deck}`,
  untitled: 'Slide without a title',
  pictures: { risk: 'Goals at risk', changes: 'What has changed', other: 'Picture from the dashboard' },

  previous: 'Previous',
  next: 'Next',
  place: 'Place',
  goBack: 'Back to the slide',
  black: 'Black screen',
  code: 'QR code',
  notes: 'Notes',
  presenter: 'Presenter window',
  audience: 'Audience window',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  help: 'Help',
  end: 'End',
  close: 'Close',

  isBlack: 'The screen is black. Press it to show the slide again.',
  isCode: 'A QR code to what the slide shows covers the slide.',
  codeTitle: 'Open on your own telephone',
  noNotes: 'No notes for this slide.',
  blocked: 'The browser stopped the new window. Open it here instead:',

  unknownTitle: 'The presentation is not here',
  unknownText:
    'Presentations are kept in the browser of the computer they were made on. Open it there, or from a file or a link.',
  emptyTitle: 'The presentation has no slides',
  emptyText: 'Add slides and open the show again.',
  toPresentations: 'To the presentations',
  waiting: 'Loading the presentation…',
}

/** A deck in front of an audience, and what is beside it. */
export const showWords = { sv, en } satisfies Record<Language, typeof sv>
