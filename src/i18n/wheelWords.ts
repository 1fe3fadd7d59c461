import type { Language } from '#domain/localizedText.ts'

const sv = {
  rings: 'Inifrån och ut: visionen, insatsområdena, målen och indikatorerna.',
  keys: 'Piltangenterna går längs ringen (← →), utåt (↓) och inåt (↑). Enter öppnar.',
}

const en: typeof sv = {
  rings: 'From the centre out: the vision, the focus areas, the goals and the indicators.',
  keys: 'The arrow keys move along the ring (← →), outwards (↓) and inwards (↑). Enter opens.',
}

export const wheelWords = { sv, en } satisfies Record<Language, typeof sv>
