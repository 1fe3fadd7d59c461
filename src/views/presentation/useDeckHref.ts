import { defaultDeckId } from '#domain/deck/deck.ts'
import { paths } from '#paths.ts'
import { parameters, withParameters } from '#pathState.ts'
import { useAddress } from '#ui/AppLink.tsx'

type DeckPath = keyof Pick<typeof paths, 'presentation' | 'show' | 'presenter' | 'handout'>

/** Addresses of a deck: where it is changed, shown, spoken from and printed; at a slide, by number, where one is given. */
export function useDeckHref(): (path: DeckPath, deckId: string, slide?: number) => string {
  const toAddress = useAddress()
  return (path, deckId, slide = 1) =>
    withParameters(toAddress(paths[path]()), {
      ...(deckId === defaultDeckId ? {} : { [parameters.deck]: deckId }),
      ...(slide === 1 ? {} : { [parameters.slide]: String(slide) }),
    })
}
