import type { Language } from '#domain/localizedText.ts'

const sv = {
  prompt: 'Välj en kommun i kartan',
  noFigure: 'Uppgift saknas',
  keyboard: 'Piltangenterna går mellan kommunerna, Enter väljer.',
}

const en: typeof sv = {
  prompt: 'Choose a municipality on the map',
  noFigure: 'No figure',
  keyboard: 'The arrow keys move between the municipalities, Enter chooses.',
}

export const mapWords = { sv, en } satisfies Record<Language, typeof sv>
