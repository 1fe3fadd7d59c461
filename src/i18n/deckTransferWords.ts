import type { Language } from '#domain/localizedText.ts'

const sv = {
  saveFile: 'Spara till fil',
  saveFileHint: 'för att flytta den till en annan dator',
  saved: (file: string) => `Filen är sparad: ${file}`,
  openFile: 'Öppna från fil',
  openFileHint: 'en presentation som har sparats till fil',
  opened: (title: string) => `”${title}” är öppnad och sparad i webbläsaren.`,
  share: 'Dela som länk',
  shareHint: 'bilder och anteckningar följer med i länken',
  shareLead:
    'Hela presentationen ligger i länken, med anteckningar. Den som öppnar länken får en egen kopia. Inget skickas till någon server.',
  shareField: 'Länk till presentationen',
  copyLink: 'Kopiera länken',
  linkCopied: 'Länken är kopierad.',
  linkRefused:
    'Webbläsaren släppte inte fram kopieringen. Texten är markerad, så att du kan kopiera den själv.',
  shareTooLong: 'Presentationen är för lång för en länk. Spara den till en fil och skicka filen i stället.',
  failed: 'Det gick inte. Kontrollera anslutningen och försök igen.',
  close: 'Stäng',
  sharedLead: (title: string, count: string) => `Någon har delat presentationen ”${title}” med ${count}.`,
  sharedAsk: 'Vill du spara den bland dina egna? Först då går den att visa och ändra.',
  keep: 'Spara bland mina',
  leave: 'Nej tack',
  reading: 'Läser presentationen …',
  faultTitle: { file: 'Filen kunde inte öppnas', link: 'Länken kunde inte öppnas' },
  faults: {
    tooLarge: 'Den är större än en presentation kan vara.',
    brokenLink: 'Länken är inte hel. Den kan ha blivit avklippt på vägen: be om den igen, eller om en fil.',
    notJson: 'Den är ingen presentation, eller så är den skadad.',
    otherFile: 'Den är en annan sorts fil. Välj en fil som har sparats härifrån.',
    newerVersion: 'Den är sparad av en nyare utgåva av sidan. Ladda om sidan och försök igen.',
    badDeck: 'Något i den stämmer inte.',
  },
  faultWhere: (where: string) => `Felet finns vid ”${where}” i filen.`,
  faultSlide: (number: number, field: string) =>
    `Felet finns i bild ${number}${field ? `, vid ”${field}”` : ''}.`,
  notKept:
    'Webbläsaren kan inte spara presentationerna: lagringen är full eller avstängd. De försvinner när fönstret stängs. Spara den här till en fil.',
  unread: (count: number) =>
    count === 1
      ? 'En sparad presentation kunde inte läsas. Den ligger kvar i webbläsarens lagring, åtskild från de andra.'
      : `${count} sparade presentationer kunde inte läsas. De ligger kvar i webbläsarens lagring, åtskilda från de andra.`,
}

const en: typeof sv = {
  saveFile: 'Save to a file',
  saveFileHint: 'to move it to another computer',
  saved: (file) => `The file is saved: ${file}`,
  openFile: 'Open from a file',
  openFileHint: 'a presentation that has been saved to a file',
  opened: (title) => `“${title}” is opened and stored in the browser.`,
  share: 'Share as a link',
  shareHint: 'slides and notes come along in the link',
  shareLead:
    'The whole presentation is in the link, with its notes. Who opens the link gets a copy of their own. Nothing is sent to a server.',
  shareField: 'Link to the presentation',
  copyLink: 'Copy the link',
  linkCopied: 'The link is copied.',
  linkRefused: 'The browser did not allow copying. The text is selected, so that you can copy it yourself.',
  shareTooLong: 'The presentation is too long for a link. Save it to a file and send the file instead.',
  failed: 'It did not work. Check the connection and try again.',
  close: 'Close',
  sharedLead: (title, count) => `Somebody has shared the presentation “${title}” with ${count}.`,
  sharedAsk: 'Do you want to store it among your own? Only then can it be shown and changed.',
  keep: 'Store among mine',
  leave: 'No thanks',
  reading: 'Reading the presentation…',
  faultTitle: { file: 'The file could not be opened', link: 'The link could not be opened' },
  faults: {
    tooLarge: 'It is larger than a presentation can be.',
    brokenLink: 'The link is not whole. It may have been cut on the way: ask for it again, or for a file.',
    notJson: 'It is not a presentation, or it is damaged.',
    otherFile: 'It is another kind of file. Choose a file that was saved from here.',
    newerVersion: 'It was saved by a newer release of the site. Reload the page and try again.',
    badDeck: 'Something in it is not right.',
  },
  faultWhere: (where) => `The fault is at “${where}” in the file.`,
  faultSlide: (number, field) => `The fault is in slide ${number}${field ? `, at “${field}”` : ''}.`,
  notKept:
    'The browser cannot store the presentations: its storage is full or turned off. They are lost when the window is closed. Save this one to a file.',
  unread: (count) =>
    count === 1
      ? 'One stored presentation could not be read. It is still in the browser’s storage, apart from the others.'
      : `${count} stored presentations could not be read. They are still in the browser’s storage, apart from the others.`,
}

/** Words of how a presentation gets out of the browser and into it. */
export const deckTransferWords = { sv, en } satisfies Record<Language, typeof sv>
