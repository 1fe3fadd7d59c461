import { useId, useState } from 'react'
import { useLocation } from 'react-router'
import { changeDeck } from '#decks/deckStore.ts'
import type { Deck } from '#domain/deck/deck.ts'
import { deckLimits } from '#domain/deck/deck.ts'
import { renameDeck } from '#domain/deck/editDeck.ts'
import type { Strategy } from '#domain/strategy.ts'
import { presentationWords } from '#i18n/presentationWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { TakeDeckHome } from '../deck/TakeDeckHome.tsx'
import { DeckActions } from './DeckActions.tsx'
import { toDeckName, toDeckSummary } from './deckChoices.ts'
import styles from './DeckHead.module.css'
import type { DeckMode } from './DeckWorkbench.tsx'
import { RemoveDeckDialog } from './RemoveDeckDialog.tsx'
import { ShareLink } from './ShareLink.tsx'
import type { DeckChanges } from './useDeckChanges.ts'
import type { Say } from './useNotice.ts'

interface DeckHeadProps {
  readonly deck: Deck
  readonly mode: DeckMode
  readonly strategy: Strategy
  /** Of the selected slide: shows begin there. */
  readonly number: number
  readonly changes: DeckChanges
  readonly say: Say
}

/** What the deck is called, how long it is, and what can be done with it. */
export function DeckHead({ deck, mode, strategy, number, changes, say }: DeckHeadProps) {
  const words = useWords(presentationWords)
  const language = useLanguage()
  const [opened, setOpened] = useState<'share' | 'remove'>()
  const close = () => {
    setOpened(undefined)
  }
  return (
    <div className={styles.head}>
      <div className={styles.names}>
        {mode === 'own' ? <NameField deck={deck} /> : <h2>{toDeckName(deck, language)}</h2>}
        <p className={styles.summary}>{toDeckSummary(deck, language)}</p>
        {mode === 'default' ? <p className={styles.summary}>{words.defaultLead}</p> : null}
      </div>
      {mode === 'shared' ? null : (
        <>
          <DeckActions deck={deck} mode={mode} number={number} changes={changes} say={say} open={setOpened} />
          <TakeDeckHome deck={deck} strategy={strategy} />
        </>
      )}
      {opened === 'share' ? <ShareLink key={deck.id} deck={deck} close={close} say={say} /> : null}
      {opened === 'remove' ? (
        <RemoveDeckDialog
          deck={deck}
          close={close}
          remove={() => {
            changes.remove(deck)
          }}
        />
      ) : null}
    </div>
  )
}

/** The name is a heading that can be written in; a new deck waits for one. */
function NameField({ deck }: { deck: Deck }) {
  const words = useWords(presentationWords)
  const id = useId()
  const state: unknown = useLocation().state
  const isNew = typeof state === 'object' && state !== null && 'isNew' in state && state.isNew === true
  return (
    <>
      <h2 className="visually-hidden">{toDeckName(deck, useLanguage())}</h2>
      <label htmlFor={id} className={`${styles.label} no-print`}>
        {words.name}
      </label>
      <input
        id={id}
        ref={isNew ? focusAll : undefined}
        value={deck.title}
        placeholder={words.untitled}
        maxLength={deckLimits.title}
        autoComplete="off"
        className={styles.name}
        onChange={({ target }) => {
          changeDeck(deck.id, (now) => renameDeck(now, target.value))
        }}
      />
    </>
  )
}

function focusAll(field: HTMLInputElement | null): void {
  field?.focus()
  field?.select()
}
