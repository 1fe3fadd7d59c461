import { useSearchParams } from 'react-router'
import { parameters } from '#pathState.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { useShownDeck } from '../deck/useShownDeck.ts'
import { DeckSlide } from '../stage/DeckSlide.tsx'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import styles from './ShowPage.module.css'

/** A deck in front of an audience. */
export default function ShowPage() {
  return (
    <LoadPanel state={useStrategyInRegion()} size="page">
      {(loaded) => <Show loaded={loaded} />}
    </LoadPanel>
  )
}

function Show({ loaded }: { loaded: StrategyInRegion }) {
  const [search] = useSearchParams()
  const { deck } = useShownDeck(loaded.strategy)
  const slide = deck?.slides[Number(search.get(parameters.slide) ?? 1) - 1]
  return <main className={styles.show}>{slide ? <DeckSlide slide={slide} /> : null}</main>
}
