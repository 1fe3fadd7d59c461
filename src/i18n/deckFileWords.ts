import type { Language } from '#domain/localizedText.ts'
import { formatList } from './format.ts'

const sv = {
  group: 'Ta med presentationen',
  slides: 'PowerPoint',
  slidesHint: 'Diagram och tabeller går att ändra i filen.',
  pages: 'PDF, en bild per sida',
  handout: 'Åhörarkopior med anteckningar',
  progress: (slide: number, all: number) => `Hämtar bild ${slide} av ${all} …`,
  writing: 'Skapar filen …',
  cancel: 'Avbryt',
  saved: (fileName: string) => `Filen är sparad: ${fileName}`,
  incomplete: (slides: readonly number[]) =>
    slides.length === 1
      ? `Bild ${slides.join()} kunde inte hämtas helt. I filen finns länken till den.`
      : `Bilderna ${formatList(slides.map(String), 'sv')} kunde inte hämtas helt. I filen finns länkarna till dem.`,
  failed: 'Det gick inte att skapa filen.',
  notLoaded: 'Det som behövs för att skapa filen kunde inte hämtas. Kontrollera anslutningen.',
  retry: 'Försök igen',
  noTitle: 'Bilden kunde inte hämtas',
  noPicture: 'Bilden kunde inte hämtas när filen skapades. Länken längst ner visar den på webben.',
}

const en: typeof sv = {
  group: 'Take the presentation with you',
  slides: 'PowerPoint',
  slidesHint: 'Charts and tables can be edited in the file.',
  pages: 'PDF, one slide a page',
  handout: 'Handout with notes',
  progress: (slide, all) => `Getting slide ${slide} of ${all}…`,
  writing: 'Making the file…',
  cancel: 'Cancel',
  saved: (fileName) => `The file is saved: ${fileName}`,
  incomplete: (slides) =>
    slides.length === 1
      ? `Slide ${slides.join()} could not be fetched in full. The file has the link to it.`
      : `Slides ${formatList(slides.map(String), 'en')} could not be fetched in full. The file has the links to them.`,
  failed: 'The file could not be made.',
  notLoaded: 'What is needed to make the file could not be fetched. Check the connection.',
  retry: 'Try again',
  noTitle: 'The picture could not be fetched',
  noPicture: 'The picture could not be fetched when the file was made. The link below shows it on the web.',
}

/** What is said where a deck is taken home. */
export const deckFileWords = { sv, en } satisfies Record<Language, typeof sv>
