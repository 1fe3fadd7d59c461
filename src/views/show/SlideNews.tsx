import { showWords } from '#i18n/showWords.ts'
import { useWords } from '#ui/languageContext.ts'
import type { Show } from './show.ts'

interface SlideNewsProps {
  readonly show: Show
  /** The title of what is shown; undefined until it is known. */
  readonly headline: string | undefined
}

/** Tells a screen reader which slide has come, and what lies over it. */
export function SlideNews({ show: { deck, index, state }, headline }: SlideNewsProps) {
  const words = useWords(showWords)
  const count = deck.slides.length
  const position = headline
    ? words.spokenPosition(index + 1, count, headline)
    : words.position(index + 1, count)
  const covers = { none: position, black: words.isBlack, code: words.isCode }
  return (
    <p role="status" className="visually-hidden">
      {covers[state.cover]}
    </p>
  )
}
