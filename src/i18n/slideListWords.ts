import type { Language } from '#domain/localizedText.ts'
import { formatNumber } from './format.ts'

const decimalsOf = (minutes: number) => (Number.isInteger(minutes) ? 0 : 1)

const sv = {
  slides: 'Bilder',
  minutesShort: (minutes: number) => `${formatNumber(minutes, decimalsOf(minutes), 'sv')} min`,
  listHint: 'Alt + pil upp eller ner flyttar bilden. Den går också att dra.',
  /** Before its number, for who hears it. */
  slide: 'Bild',
  empty: 'Här finns inga bilder än.',
  emptyHow:
    'Välj ”Lägg till i presentation” vid ett diagram, en karta, hjulet eller en sammanfattning, så hamnar det här. Eller börja med en titel.',
  toOverview: 'Till översikten',
  addSlide: 'Lägg till bild',
  adds: {
    title: { name: 'Titelbild', hint: 'presentationens namn och vem som talar' },
    section: { name: 'Avsnittsbild', hint: 'inleder en ny del' },
    text: { name: 'Textbild', hint: 'några rader, med QR-kod om du vill' },
  },
  newTitles: { title: 'Titel', section: 'Nytt avsnitt', text: 'Ny text' },
  added: (number: number) => `Tillagd som bild ${number}.`,
  full: (most: number) => `Presentationen är full: den rymmer ${most} bilder.`,
  selected: (number: number, count: number) => `Bild ${number} av ${count}`,
  up: 'Flytta upp',
  down: 'Flytta ner',
  duplicate: 'Duplicera',
  removeSlide: 'Ta bort',
  moved: (title: string, number: number, count: number) => `”${title}” är nu bild ${number} av ${count}.`,
  duplicated: (number: number) => `Kopian är bild ${number}.`,
  slideRemoved: (title: string) => `”${title}” är borttagen.`,
  preview: (title: string) => `Förhandsvisning: ${title}`,
  visit: 'I förhandsvisningen har du gått vidare till något annat.',
  useVisit: 'Använd det i bilden',
  leaveVisit: 'Tillbaka',
  toView: 'Gå till vyn som bilden kommer från',
  fields: {
    title: 'Titel',
    ownTitle: 'Egen titel',
    ownTitleHint: 'Lämna tomt för meningen som skrivs ur siffrorna.',
    text: 'Text',
    textHint: 'Varje rad blir ett stycke.',
    notes: 'Anteckningar',
    notesHint: 'Visas bara i talarvyn och på åhörarkopior med anteckningar.',
    minutes: 'Planerad tid, minuter',
    link: 'QR-kod till',
  },
  noLink: 'Ingen QR-kod',
}

const en: typeof sv = {
  slides: 'Slides',
  minutesShort: (minutes) => `${formatNumber(minutes, decimalsOf(minutes), 'en')} min`,
  listHint: 'Alt + arrow up or down moves the slide. It can be dragged, too.',
  slide: 'Slide',
  empty: 'There are no slides here yet.',
  emptyHow:
    'Choose “Add to presentation” at a chart, a map, the wheel or a summary, and it ends up here. Or begin with a title.',
  toOverview: 'To the overview',
  addSlide: 'Add a slide',
  adds: {
    title: { name: 'Title slide', hint: 'the name of the presentation and who speaks' },
    section: { name: 'Section slide', hint: 'begins a new part' },
    text: { name: 'Text slide', hint: 'a few lines, with a QR code if you like' },
  },
  newTitles: { title: 'Title', section: 'New section', text: 'New text' },
  added: (number) => `Added as slide ${number}.`,
  full: (most) => `The presentation is full: it holds ${most} slides.`,
  selected: (number, count) => `Slide ${number} of ${count}`,
  up: 'Move up',
  down: 'Move down',
  duplicate: 'Duplicate',
  removeSlide: 'Remove',
  moved: (title, number, count) => `“${title}” is now slide ${number} of ${count}.`,
  duplicated: (number) => `The copy is slide ${number}.`,
  slideRemoved: (title) => `“${title}” is removed.`,
  preview: (title) => `Preview: ${title}`,
  visit: 'In the preview you have gone on to something else.',
  useVisit: 'Use it in the slide',
  leaveVisit: 'Back',
  toView: 'Go to the view the slide comes from',
  fields: {
    title: 'Title',
    ownTitle: 'Title of your own',
    ownTitleHint: 'Leave empty for the sentence written from the figures.',
    text: 'Text',
    textHint: 'Each line becomes a paragraph.',
    notes: 'Notes',
    notesHint: 'Only shown in the presenter view and on handouts with notes.',
    minutes: 'Planned time, minutes',
    link: 'QR code to',
  },
  noLink: 'No QR code',
}

/** Words of the slides of a presentation: their list, and what can be changed in each. */
export const slideListWords = { sv, en } satisfies Record<Language, typeof sv>
