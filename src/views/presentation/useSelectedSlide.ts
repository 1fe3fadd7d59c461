import { useEffect, useEffectEvent, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Deck, Slide } from '#domain/deck/deck.ts'
import { parameters } from '#pathState.ts'

interface SelectedSlide {
  /** Undefined in a deck without slides. */
  readonly slide: Slide | undefined
  readonly number: number
  readonly select: (id: string) => void
}

/** The slide the address tells the number of; once one has been chosen, that one wherever it is moved. */
export function useSelectedSlide(deck: Deck): SelectedSlide {
  const [search, setSearch] = useSearchParams()
  const [chosen, setChosen] = useState<string>()
  const index = findSelected(deck.slides, chosen, search.get(parameters.slide))
  const number = index + 1
  const tellAddress = useEffectEvent(() => {
    const told = search.get(parameters.slide) ?? '1'
    if (number === 0 || told === String(number)) return
    const next = new URLSearchParams(search)
    next.set(parameters.slide, String(number))
    setSearch(next, { replace: true, preventScrollReset: true })
  })
  useEffect(() => {
    tellAddress()
  }, [number])
  return { slide: deck.slides[index], number, select: setChosen }
}

/** Index of the chosen slide, else of the one with the number, kept within the deck; −1 where it is empty. */
export function findSelected(
  slides: readonly Slide[],
  chosen: string | undefined,
  number: string | null,
): number {
  const index = slides.findIndex(({ id }) => id === chosen)
  if (index !== -1) return index
  const wanted = /^\d{1,3}$/u.test(number ?? '') ? Number(number) : 1
  return Math.min(Math.max(wanted, 1), slides.length) - 1
}
