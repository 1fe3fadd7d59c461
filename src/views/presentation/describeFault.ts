import type { DeckFault } from '#decks/deckFile.ts'
import type { Language } from '#domain/localizedText.ts'
import { deckTransferWords } from '#i18n/deckTransferWords.ts'

/** What is wrong with a deck that could not be read, and where in it. */
export function describeFault({ code, where }: DeckFault, language: Language): string {
  const words = deckTransferWords[language]
  const what = words.faults[code]
  if (where === undefined) return what
  const [, index, field = ''] = /^slides\.(\d+)(?:\.(.+))?$/u.exec(where) ?? []
  const place = index === undefined ? words.faultWhere(where) : words.faultSlide(Number(index) + 1, field)
  return `${what} ${place}`
}
