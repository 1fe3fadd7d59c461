import type { Language } from '#domain/localizedText.ts'

const sv = {
  toPage: (owner: string) => `Till ${owner} sida`,
}

const en: typeof sv = {
  toPage: (owner) => `To ${owner} page`,
}

export const placeLinkWords = { sv, en } satisfies Record<Language, typeof sv>
