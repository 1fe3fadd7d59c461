import type { Deck } from '#domain/deck/deck.ts'
import { deckTransferWords } from '#i18n/deckTransferWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { useDecks } from '../deck/useShownDeck.ts'
import styles from './PresentationPage.module.css'
import { saveDeckFile } from './saveDeckFile.ts'

/** Says when the browser does not keep the presentations, or could not read some, and offers the deck as a file. */
export function StorageNotice({ deck }: { deck: Deck | undefined }) {
  const words = useWords(deckTransferWords)
  const { decks, isKept, unread } = useDecks()
  return (
    <>
      {isKept || decks.length === 0 ? null : (
        <div role="alert" className={styles.notice}>
          <p>{words.notKept}</p>
          {deck ? (
            <QuietButton
              onClick={() => {
                saveDeckFile(deck)
              }}
            >
              {words.saveFile}
            </QuietButton>
          ) : null}
        </div>
      )}
      {unread === 0 ? null : <p className={styles.notice}>{words.unread(unread)}</p>}
    </>
  )
}
