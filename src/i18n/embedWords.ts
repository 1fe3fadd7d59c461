import type { Language } from '#domain/localizedText.ts'

const sv = {
  open: (title: string) => `Öppna hela sidan: ${title}`,
  unknownTitle: 'Diagrammet finns inte',
  unknownChart: 'Diagrammet som skulle visas här finns inte, eller har inga uppgifter för platsen.',
}

const en: typeof sv = {
  open: (title) => `Open the whole page: ${title}`,
  unknownTitle: 'There is no such chart',
  unknownChart: 'The chart that was to be shown here does not exist, or has no figures for the place.',
}

/** Words of a chart that is shown alone on another website. */
export const embedWords = { sv, en } satisfies Record<Language, typeof sv>
