import type { Language } from '#domain/localizedText.ts'

const sv = {
  title: 'Så styr du presentationen',
  fingers: 'På pekskärm: svep åt vänster eller höger, och tryck på bilden för att få fram knapparna.',
  live: 'Bilderna är levande. Peka, byt plats eller gå vidare in i en bild, och gå tillbaka med en tangent.',
  letters: 'Använd tangenterna B, ?, N, P, F och Q',
  lettersHint: 'Stäng av dem om du styr datorn med tal eller om de trycks av misstag.',
  keysTitle: 'Tangenter',
  /** Keys, and what they do. Single letters and signs are marked. */
  keys: [
    { keys: ['→', 'Page Down', 'mellanslag'], does: 'Nästa bild', isLetter: false },
    { keys: ['←', 'Page Up'], does: 'Föregående bild', isLetter: false },
    { keys: ['Home', 'End'], does: 'Första och sista bilden', isLetter: false },
    { keys: ['backsteg'], does: 'Tillbaka till bilden', isLetter: false },
    { keys: ['Esc'], does: 'Stäng det som är öppet, gå tillbaka, avsluta', isLetter: false },
    { keys: ['B'], does: 'Svart skärm', isLetter: true },
    { keys: ['Q'], does: 'QR-kod till det som visas', isLetter: true },
    { keys: ['N'], does: 'Anteckningar och tid', isLetter: true },
    { keys: ['P'], does: 'Det andra fönstret: för talaren eller publiken', isLetter: true },
    { keys: ['F'], does: 'Helskärm', isLetter: true },
    { keys: ['?'], does: 'Den här hjälpen', isLetter: true },
  ],
}

const en: typeof sv = {
  title: 'How to control the presentation',
  fingers: 'On a touch screen: swipe left or right, and tap the slide to get the buttons.',
  live: 'The slides are live. Point, change place or go into a picture, and go back with one key.',
  letters: 'Use the keys B, ?, N, P, F and Q',
  lettersHint: 'Switch them off if you control the computer by speech, or if they are pressed by mistake.',
  keysTitle: 'Keys',
  keys: [
    { keys: ['→', 'Page Down', 'space'], does: 'Next slide', isLetter: false },
    { keys: ['←', 'Page Up'], does: 'Previous slide', isLetter: false },
    { keys: ['Home', 'End'], does: 'First and last slide', isLetter: false },
    { keys: ['backspace'], does: 'Back to the slide', isLetter: false },
    { keys: ['Esc'], does: 'Close what is open, go back, end', isLetter: false },
    { keys: ['B'], does: 'Black screen', isLetter: true },
    { keys: ['Q'], does: 'QR code to what is shown', isLetter: true },
    { keys: ['N'], does: 'Notes and time', isLetter: true },
    { keys: ['P'], does: 'The other window: for the presenter or the audience', isLetter: true },
    { keys: ['F'], does: 'Full screen', isLetter: true },
    { keys: ['?'], does: 'This help', isLetter: true },
  ],
}

/** What helps a presenter along. */
export const showHelpWords = { sv, en } satisfies Record<Language, typeof sv>
