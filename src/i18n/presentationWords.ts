import type { Language } from '#domain/localizedText.ts'
import { formatNumber } from './format.ts'

const decimalsOf = (minutes: number) => (Number.isInteger(minutes) ? 0 : 1)

const sv = {
  title: 'Presentationer',
  description: 'Samla bilder ur uppföljningen, ordna dem, skriv anteckningar och visa dem på stor skärm.',
  lead: 'Bilderna är levande: de ritas ur de senaste siffrorna varje gång de visas. Presentationerna sparas bara i den här webbläsaren.',
  choose: 'Presentation',
  ownDecks: 'Egna presentationer',
  ready: 'Färdig från början',
  untitled: 'Presentation utan namn',
  name: 'Namn på presentationen',
  show: 'Visa',
  presenter: 'Talarfönster',
  presenterHint: 'öppnas i ett eget fönster',
  copy: 'Kopiera och ändra',
  more: 'Fler val',
  newDeck: 'Ny presentation',
  newDeckName: (number: number) => (number === 1 ? 'Min presentation' : `Min presentation ${number}`),
  copyName: (title: string) => `${title} (kopia)`,
  copied: (title: string) => `”${title}” är skapad. Nu kan du ändra i den.`,
  remove: 'Ta bort presentationen',
  removeQuestion: (title: string) => `Ta bort ”${title}”?`,
  removeMeans: (count: number) =>
    count === 1
      ? 'Bilden och dess anteckningar försvinner ur den här webbläsaren.'
      : `${count} bilder och deras anteckningar försvinner ur den här webbläsaren.`,
  removeYes: 'Ta bort',
  removeNo: 'Behåll',
  deckRemoved: (title: string) => `”${title}” är borttagen.`,
  undo: 'Ångra',
  restored: 'Tillbaka igen.',
  defaultLead:
    'Den här presentationen följer strategin och uppdateras med varje utgåva. Kopiera den för att ändra ordning, titlar och anteckningar.',
  unknownDeck:
    'Presentationen i adressen finns inte i den här webbläsaren. Den kan vara borttagen eller sparad på en annan dator.',
  slideCount: (count: number) => (count === 1 ? '1 bild' : `${count} bilder`),
  planned: (minutes: number) =>
    minutes === 1
      ? 'planerad tid 1 minut'
      : `planerad tid ${formatNumber(minutes, decimalsOf(minutes), 'sv')} minuter`,
}

const en: typeof sv = {
  title: 'Presentations',
  description:
    'Collect pictures from the follow-up, put them in order, write notes and show them on a large screen.',
  lead: 'The pictures are live: they are drawn from the latest figures each time they are shown. Presentations are only stored in this browser.',
  choose: 'Presentation',
  ownDecks: 'Your presentations',
  ready: 'Ready from the start',
  untitled: 'Presentation without a name',
  name: 'Name of the presentation',
  show: 'Show',
  presenter: 'Presenter window',
  presenterHint: 'opens in a window of its own',
  copy: 'Copy and change',
  more: 'More choices',
  newDeck: 'New presentation',
  newDeckName: (number) => (number === 1 ? 'My presentation' : `My presentation ${number}`),
  copyName: (title) => `${title} (copy)`,
  copied: (title) => `“${title}” is made. Now you can change it.`,
  remove: 'Remove the presentation',
  removeQuestion: (title) => `Remove “${title}”?`,
  removeMeans: (count) =>
    count === 1
      ? 'The slide and its notes disappear from this browser.'
      : `${count} slides and their notes disappear from this browser.`,
  removeYes: 'Remove',
  removeNo: 'Keep',
  deckRemoved: (title) => `“${title}” is removed.`,
  undo: 'Undo',
  restored: 'Back again.',
  defaultLead:
    'This presentation follows the strategy and is updated with each release. Copy it to change order, titles and notes.',
  unknownDeck:
    'The presentation in the address is not in this browser. It may have been removed, or stored on another computer.',
  slideCount: (count) => (count === 1 ? '1 slide' : `${count} slides`),
  planned: (minutes) =>
    minutes === 1
      ? 'planned time 1 minute'
      : `planned time ${formatNumber(minutes, decimalsOf(minutes), 'en')} minutes`,
}

/** Words of the page where presentations are chosen and put together. */
export const presentationWords = { sv, en } satisfies Record<Language, typeof sv>
