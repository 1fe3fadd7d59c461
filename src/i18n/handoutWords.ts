import type { Language } from '#domain/localizedText.ts'
import { formatList } from './format.ts'

const sv = {
  title: (deck: string) => `Skriv ut: ${deck}`,
  back: 'Till presentationen',
  forms: 'Form',
  pages: 'En bild per sida',
  handout: 'Åhörarkopior med anteckningar',
  print: 'Skriv ut eller spara som PDF',
  drawing: 'Bilderna ritas. Vänta med att skriva ut tills alla är klara.',
  ready: (slides: number) => `${slides === 1 ? 'Bilden är klar' : `Alla ${slides} bilder är klara`}.`,
  incomplete: (slides: readonly number[]) =>
    slides.length === 1
      ? `Bild ${slides.join()} kunde inte hämtas. Resten går att skriva ut.`
      : `Bilderna ${formatList(slides.map(String), 'sv')} kunde inte hämtas. Resten går att skriva ut.`,
  slide: (number: number) => `Bild ${number}`,
  noNotes: 'Inga anteckningar.',
  unknown: 'Presentationen finns inte i den här webbläsaren',
  unknownText:
    'Presentationer sparas i webbläsaren de görs i. Öppna den från en fil eller en länk, eller välj en annan.',
  empty: 'Presentationen har inga bilder.',
}

const en: typeof sv = {
  title: (deck) => `Print: ${deck}`,
  back: 'To the presentation',
  forms: 'Form',
  pages: 'One slide a page',
  handout: 'Handout with notes',
  print: 'Print or save as PDF',
  drawing: 'The slides are being drawn. Wait until all of them are ready before you print.',
  ready: (slides) => `${slides === 1 ? 'The slide is ready' : `All ${slides} slides are ready`}.`,
  incomplete: (slides) =>
    slides.length === 1
      ? `Slide ${slides.join()} could not be fetched. The rest can be printed.`
      : `Slides ${formatList(slides.map(String), 'en')} could not be fetched. The rest can be printed.`,
  slide: (number) => `Slide ${number}`,
  noNotes: 'No notes.',
  unknown: 'The presentation is not in this browser',
  unknownText:
    'Presentations are kept in the browser they are made in. Open it from a file or a link, or choose another one.',
  empty: 'The presentation has no slides.',
}

/** The page a deck is printed from. */
export const handoutWords = { sv, en } satisfies Record<Language, typeof sv>
