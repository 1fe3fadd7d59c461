import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import type { ShowRole } from '#decks/showMessages.ts'
import { defaultDeckId } from '#domain/deck/deck.ts'
import { showWords } from '#i18n/showWords.ts'
import { parameters } from '#pathState.ts'
import { useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { beginPresenting } from '#ui/presenting.ts'
import { useLateSign } from '#ui/useLateSign.ts'
import { useShownDeck } from '../deck/useShownDeck.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { NoShow } from './NoShow.tsx'
import type { Show } from './show.ts'
import { parseSlideNumber, toSlideIndex } from './showState.ts'
import { useShow } from './useShow.ts'
import styles from './ShowWindow.module.css'

interface ShowWindowProps {
  /** Who the window is for. */
  readonly shownTo: ShowRole
  readonly children: (show: Show) => ReactNode
}

/** A window of a show: finds the deck, keeps in step with the other windows and has the address follow. */
export function ShowWindow({ shownTo, children }: ShowWindowProps) {
  const state = useStrategyInRegion()
  const [search] = useSearchParams()
  const deckId = search.get(parameters.deck) ?? defaultDeckId
  useEffect(() => beginPresenting(), [])
  return (
    <main className={styles.window}>
      <LoadPanel state={state} size="page">
        {(loaded) => (
          <OpenWindow key={deckId} deckId={deckId} shownTo={shownTo} loaded={loaded}>
            {children}
          </OpenWindow>
        )}
      </LoadPanel>
    </main>
  )
}

interface OpenWindowProps extends ShowWindowProps {
  readonly deckId: string
  readonly loaded: StrategyInRegion
}

function OpenWindow({ deckId, shownTo, loaded, children }: OpenWindowProps) {
  const words = useWords(showWords)
  const [search, setSearch] = useSearchParams()
  const wanted = search.get(parameters.slide)
  const { deck, ...show } = useShow(
    deckId,
    shownTo,
    useShownDeck(loaded.strategy).deck,
    parseSlideNumber(wanted),
  )
  // Another window may have the deck, and answers at once if it does.
  const isLate = useLateSign(800)
  const index = toSlideIndex(show.state.slide, deck?.slides.length ?? 0)
  const slide = deck?.slides[index]
  const isAddressBehind = slide !== undefined && wanted !== String(index + 1)

  useEffect(() => {
    if (!isAddressBehind) return
    const next = new URLSearchParams(search)
    next.set(parameters.slide, String(index + 1))
    setSearch(next, { replace: true, preventScrollReset: true })
  }, [isAddressBehind, index, search, setSearch])

  if (!deck) return isLate ? <NoShow title={words.unknownTitle} text={words.unknownText} /> : <Waiting />
  if (!slide) return <NoShow title={words.emptyTitle} text={words.emptyText} />
  return children({ ...show, deck, slide, index, loaded })
}

function Waiting() {
  return (
    <p role="status" className={styles.waiting}>
      {useWords(showWords).waiting}
    </p>
  )
}
