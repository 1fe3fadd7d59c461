import type { Dispatch } from 'react'
import type { ShowRole, ShowState } from '#decks/showMessages.ts'
import type { Deck, Slide } from '#domain/deck/deck.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import type { ShowAction } from './showState.ts'

/** A deck that is being shown, as one of its windows has it. */
export interface Show {
  readonly loaded: StrategyInRegion
  readonly deck: Deck
  readonly slide: Slide
  /** The slide's place in the deck, counted from 0. */
  readonly index: number
  readonly state: ShowState
  readonly act: Dispatch<ShowAction>
  /** The roles of the other windows that show the deck. */
  readonly others: readonly ShowRole[]
}
