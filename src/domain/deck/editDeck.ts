import type { Deck, PictureSlide, Slide, TextSlide } from './deck.ts'
import { deckLimits } from './deck.ts'

/** Whether one slide more finds room. */
export function isFull(deck: Deck): boolean {
  return deck.slides.length >= deckLimits.slides
}

/** The slide after the one at `index`, or last; unchanged when the deck is full. */
export function insertSlide(deck: Deck, slide: Slide, index = deck.slides.length - 1): Deck {
  if (isFull(deck)) return deck
  return { ...deck, slides: deck.slides.toSpliced(index + 1, 0, slide) }
}

/** A copy right after its original, with an id of its own. */
export function duplicateSlide(deck: Deck, id: string, newId: string): Deck {
  const index = findIndex(deck, id)
  const original = deck.slides[index]
  return original ? insertSlide(deck, { ...original, id: newId }, index) : deck
}

export function removeSlide(deck: Deck, id: string): Deck {
  return { ...deck, slides: deck.slides.filter((slide) => slide.id !== id) }
}

/** Moves a slide to `index`, counted without it; beyond an end is at the end. */
export function moveSlide(deck: Deck, id: string, index: number): Deck {
  const moved = deck.slides.find((slide) => slide.id === id)
  if (!moved) return deck
  const others = removeSlide(deck, id).slides
  const place = Math.min(Math.max(index, 0), others.length)
  return { ...deck, slides: others.toSpliced(place, 0, moved) }
}

/** What can be changed in a slide by hand; `undefined` takes a title, a time or a link away. */
export type SlideChanges = Partial<
  Pick<PictureSlide, 'notes' | 'address'> & {
    title: string | undefined
    minutes: number | undefined
    link: string | undefined
  } & Pick<TextSlide, 'text'>
>

/** Changes what the slide has; what it can't have is left out, and texts are cut where they are too long to keep. */
export function changeSlide(deck: Deck, id: string, changes: SlideChanges): Deck {
  const change = (slide: Slide) => (slide.id === id ? withChanges(slide, changes) : slide)
  return { ...deck, slides: deck.slides.map(change) }
}

function withChanges(slide: Slide, changes: SlideChanges): Slide {
  const { title: oldTitle, minutes: oldMinutes, ...kept } = slide
  const notes = (changes.notes ?? slide.notes).slice(0, deckLimits.notes)
  const minutes = 'minutes' in changes ? changes.minutes : oldMinutes
  const title = ('title' in changes ? changes.title : oldTitle)?.slice(0, deckLimits.title)
  const changed = { ...kept, notes, ...(minutes === undefined ? {} : { minutes }) }
  if (changed.kind === 'picture') {
    const address = changes.address ?? changed.address
    const shown = { ...changed, address: address.length > deckLimits.address ? changed.address : address }
    return title ? { ...shown, title } : shown
  }
  const { link: oldLink, ...words } = changed
  const link = 'link' in changes ? changes.link : oldLink
  const text = (changes.text ?? words.text).slice(0, deckLimits.text)
  return { ...words, title: title ?? '', text, ...(link === undefined ? {} : { link }) }
}

export function renameDeck(deck: Deck, title: string): Deck {
  return { ...deck, title: title.slice(0, deckLimits.title) }
}

function findIndex(deck: Deck, id: string): number {
  return deck.slides.findIndex((slide) => slide.id === id)
}
