import type { Deck, Slide } from '#domain/deck/deck.ts'
import { defaultDeckId } from '#domain/deck/deck.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Strategy } from '#domain/strategy.ts'
import { defaultDeckWords } from '#i18n/defaultDeckWords.ts'
import { paths } from '#paths.ts'
import { spoken } from '../indicatorRow.ts'

/** The deck that exists from the start: from the vision to how one takes part. It follows the strategy, release by release. */
export function toDefaultDeck(strategy: Strategy, language: Language): Deck {
  const words = defaultDeckWords[language]
  const toPicture = (id: string, address: string, notes: string): Slide => ({
    id,
    kind: 'picture',
    address,
    notes,
    minutes: 2,
  })
  return {
    id: defaultDeckId,
    title: words.title,
    slides: [
      {
        id: 'vision',
        kind: 'title',
        title: spoken(strategy.vision.title, language),
        text: `${spoken(strategy.title, language)}\n${words.release(strategy.release.date)}`,
        notes: words.visionNotes,
        minutes: 1,
      },
      toPicture('oversikt', paths.overview(), words.overviewNotes),
      toPicture('nulage', paths.currentState(), words.currentStateNotes),
      ...strategy.focusAreas.map((area) =>
        toPicture(area.id, paths.focusArea(area.id), words.areaNotes(spoken(area.shortTitle, language))),
      ),
      toPicture('risk', paths.risk(), words.riskNotes),
      toPicture('forandring', paths.changes(), words.changesNotes(strategy.baseYear)),
      {
        id: 'var-med',
        kind: 'text',
        title: words.takePart,
        text: words.takePartText,
        link: paths.implementation(),
        notes: words.takePartNotes,
        minutes: 2,
      },
    ],
  }
}
