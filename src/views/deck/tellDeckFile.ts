import type { deckFileWords } from '#i18n/deckFileWords.ts'
import type { DeckFileState } from './useDeckFile.ts'

/** How far the making of a file has come, in words. */
export function tellDeckFile(
  state: DeckFileState,
  slides: number,
  words: (typeof deckFileWords)['sv'],
): string {
  switch (state.kind) {
    case 'none':
      return ''
    case 'gathering':
      return words.progress(state.slide, slides)
    case 'writing':
      return words.writing
    case 'done': {
      const saved = words.saved(state.name)
      return state.failed.length === 0 ? saved : `${saved}. ${words.incomplete(state.failed)}`
    }
    case 'failed':
      return state.isNotLoaded ? words.notLoaded : words.failed
  }
}
