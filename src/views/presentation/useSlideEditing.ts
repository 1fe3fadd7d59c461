import { changeDeck } from '#decks/deckStore.ts'
import type { Deck, TextSlide } from '#domain/deck/deck.ts'
import { deckLimits } from '#domain/deck/deck.ts'
import type { SlideChanges } from '#domain/deck/editDeck.ts'
import {
  changeSlide,
  duplicateSlide,
  insertSlide,
  isFull,
  moveSlide,
  removeSlide,
} from '#domain/deck/editDeck.ts'
import { presentationWords } from '#i18n/presentationWords.ts'
import { slideListWords } from '#i18n/slideListWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { toNewId } from '../deck/newId.ts'
import type { Say } from './useNotice.ts'

export interface SlideEditing {
  /** Moves to an index counted without the slide; `title` is what it is called when that is told. */
  readonly moveTo: (id: string, index: number, title: string) => void
  readonly duplicate: (id: string) => void
  readonly remove: (id: string, title: string) => void
  readonly change: (id: string, changes: SlideChanges) => void
  readonly add: (kind: TextSlide['kind']) => void
}

/** What can be done with the slides of a deck of one's own; each says what it did. New slides come after the selected one. */
export function useSlideEditing(
  deck: Deck,
  selected: string | undefined,
  select: (id: string) => void,
  say: Say,
): SlideEditing {
  const words = useWords(slideListWords)
  const { restored } = useWords(presentationWords)
  const indexOf = (id: string | undefined) => deck.slides.findIndex((slide) => slide.id === id)
  const edit = (change: (deck: Deck) => Deck) => {
    changeDeck(deck.id, change)
  }
  const sayIfFull = () => {
    if (isFull(deck)) say(words.full(deckLimits.slides))
    return isFull(deck)
  }
  return {
    moveTo: (id, index, title) => {
      const place = Math.min(Math.max(index, 0), deck.slides.length - 1)
      select(id)
      if (place === indexOf(id)) return
      edit((now) => moveSlide(now, id, place))
      say(words.moved(title, place + 1, deck.slides.length))
    },
    duplicate: (id) => {
      if (sayIfFull()) return
      const copy = toNewId()
      edit((now) => duplicateSlide(now, id, copy))
      select(copy)
      say(words.duplicated(indexOf(id) + 2))
    },
    remove: (id, title) => {
      const index = indexOf(id)
      const slide = deck.slides[index]
      if (!slide) return
      const next = deck.slides[index + 1] ?? deck.slides[index - 1]
      edit((now) => removeSlide(now, id))
      if (next) select(next.id)
      say(words.slideRemoved(title), () => {
        edit((now) => insertSlide(now, slide, index - 1))
        select(id)
        say(restored)
      })
    },
    change: (id, changes) => {
      edit((now) => changeSlide(now, id, changes))
    },
    add: (kind) => {
      if (sayIfFull()) return
      const id = toNewId()
      const index = indexOf(selected)
      const after = index === -1 ? deck.slides.length - 1 : index
      const slide: TextSlide = { id, kind, title: words.newTitles[kind], text: '', notes: '' }
      edit((now) => insertSlide(now, slide, after))
      select(id)
      say(words.added(after + 2))
    },
  }
}
