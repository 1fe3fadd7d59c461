import type { Language } from '#domain/localizedText.ts'

const sv = {
  failed: 'Bilden kunde inte hämtas. Kontrollera uppkopplingen och försök igen.',
  waiting: 'Hämtar bilden …',
  /** Stands at the foot of each slide. */
  foot: (release: string) => `Norrbotten 2030 · Utgåva ${release}`,
}

const en: typeof sv = {
  failed: 'The picture could not be loaded. Check the connection and try again.',
  waiting: 'Loading the picture…',
  foot: (release) => `Norrbotten 2030 · Release ${release}`,
}

/** What stands around a picture on a slide. */
export const stageWords = { sv, en } satisfies Record<Language, typeof sv>
