import type { ChangeEvent } from 'react'
import { useId, useRef } from 'react'
import type { Deck } from '#domain/deck/deck.ts'
import { defaultDeckId } from '#domain/deck/deck.ts'
import { deckTransferWords } from '#i18n/deckTransferWords.ts'
import { defaultDeckWords } from '#i18n/defaultDeckWords.ts'
import { presentationWords } from '#i18n/presentationWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import styles from './DeckChooser.module.css'
import { toDeckChoices } from './deckChoices.ts'
import type { DeckChanges } from './useDeckChanges.ts'

interface DeckChooserProps {
  readonly decks: readonly Deck[]
  /** Undefined where the address names a deck that is not here. */
  readonly shown: string | undefined
  readonly changes: DeckChanges
  readonly open: (file: File) => void
}

/** Which presentation is shown, and how one gets another. */
export function DeckChooser({ decks, shown, changes, open }: DeckChooserProps) {
  const words = useWords(presentationWords)
  const transfer = useWords(deckTransferWords)
  const ready = useWords(defaultDeckWords)
  const language = useLanguage()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const choices = toDeckChoices(decks, language)
  const openChosen = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? []
    if (file) open(file)
    // The same file can then be chosen again, mended.
    currentTarget.value = ''
  }
  return (
    <div className={`${styles.chooser} no-print`}>
      <label htmlFor={id} className={styles.label}>
        {words.choose}
      </label>
      <select
        id={id}
        value={shown ?? ''}
        className={styles.select}
        onChange={(event) => {
          changes.choose(event.target.value)
        }}
      >
        {shown === undefined ? <option value="">–</option> : null}
        <optgroup label={words.ready}>
          <option value={defaultDeckId}>{ready.title}</option>
        </optgroup>
        {choices.length === 0 ? null : (
          <optgroup label={words.ownDecks}>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      <QuietButton onClick={changes.make}>{words.newDeck}</QuietButton>
      <QuietButton onClick={() => input.current?.click()}>{transfer.openFile}</QuietButton>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={transfer.openFile}
        tabIndex={-1}
        hidden
        onChange={openChosen}
      />
    </div>
  )
}
