import { useState } from 'react'
import type { Deck } from '#domain/deck/deck.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { findLoaded } from '#ui/loadState.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { DeckHead } from './DeckHead.tsx'
import styles from './DeckWorkbench.module.css'
import { EmptyDeck } from './EmptyDeck.tsx'
import { SlideEditor } from './SlideEditor.tsx'
import { SlideList } from './SlideList.tsx'
import type { Headlines } from './slideRows.ts'
import { toSlideRows } from './slideRows.ts'
import type { DeckChanges } from './useDeckChanges.ts'
import type { Say } from './useNotice.ts'
import { useSelectedSlide } from './useSelectedSlide.ts'
import { useSlideEditing } from './useSlideEditing.ts'

/** Whose a deck is: only one's own can be changed, and one from a link has to be kept before it can be shown. */
export type DeckMode = 'own' | 'default' | 'shared'

interface DeckWorkbenchProps {
  readonly deck: Deck
  readonly mode: DeckMode
  readonly loaded: StrategyInRegion
  readonly changes: DeckChanges
  readonly say: Say
}

/** One deck: what can be done with it, its slides in order, and the selected one as the audience sees it. */
export function DeckWorkbench({ deck, mode, loaded, changes, say }: DeckWorkbenchProps) {
  const language = useLanguage()
  const { slide, number, select } = useSelectedSlide(deck)
  const editing = useSlideEditing(deck, slide?.id, select, say)
  const [headlines, setHeadlines] = useState<Headlines>(new Map())
  const source = { strategy: loaded.strategy, regions: findLoaded(loaded.catalogue)?.regions ?? [] }
  const rows = toSlideRows(deck, { source, headlines, language })
  const row = rows[number - 1]
  const isOwn = mode === 'own'
  const learn = (address: string, headline: string) => {
    // Charts may tell of themselves before the picture has its sentence.
    if (headline === '') return
    setHeadlines((known) =>
      known.get(address) === headline ? known : new Map([...known, [address, headline]]),
    )
  }
  return (
    <>
      <DeckHead
        deck={deck}
        mode={mode}
        strategy={loaded.strategy}
        number={number}
        changes={changes}
        say={say}
      />
      <div className={styles.bench}>
        <SlideList
          rows={rows}
          slides={deck.slides}
          selected={slide?.id}
          select={select}
          editing={isOwn ? editing : undefined}
        />
        {slide && row ? (
          <SlideEditor
            key={slide.id}
            slide={slide}
            row={row}
            count={rows.length}
            source={source}
            headline={slide.kind === 'picture' ? headlines.get(slide.address) : undefined}
            learn={learn}
            editing={isOwn ? editing : undefined}
          />
        ) : (
          <EmptyDeck />
        )}
      </div>
    </>
  )
}
