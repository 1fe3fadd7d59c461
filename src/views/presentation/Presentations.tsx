import { useState } from 'react'
import type { DeckFault } from '#decks/deckFile.ts'
import { presentationWords } from '#i18n/presentationWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { useDecks, useShownDeck } from '../deck/useShownDeck.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { DeckChooser } from './DeckChooser.tsx'
import { DeckWorkbench } from './DeckWorkbench.tsx'
import { FaultNotice } from './FaultNotice.tsx'
import { NoticeLine } from './NoticeLine.tsx'
import styles from './PresentationPage.module.css'
import { SharedDeckNotice } from './SharedDeckNotice.tsx'
import { StorageNotice } from './StorageNotice.tsx'
import { useDeckChanges } from './useDeckChanges.ts'
import { useNotice } from './useNotice.ts'
import { useSharedDeck } from './useSharedDeck.ts'

/** The chosen deck among all there are; one that comes with the link stands before them. */
export function Presentations({ loaded }: { loaded: StrategyInRegion }) {
  const words = useWords(presentationWords)
  const { decks } = useDecks()
  const { deck: stored, isDefault } = useShownDeck(loaded.strategy)
  const shared = useSharedDeck()
  const { notice, say } = useNotice()
  const changes = useDeckChanges(decks, say)
  const [fault, setFault] = useState<DeckFault>()
  const sharedDeck = typeof shared === 'object' && 'deck' in shared ? shared.deck : undefined
  const deck = sharedDeck ?? stored
  const open = (file: File) => {
    setFault(undefined)
    void changes.open(file).then(setFault)
  }
  return (
    <div className={styles.page}>
      <SharedDeckNotice shared={shared} keep={changes.keep} />
      {fault ? <FaultNotice from="file" fault={fault} /> : null}
      <StorageNotice deck={sharedDeck ? undefined : stored} />
      {sharedDeck ? null : <DeckChooser decks={decks} shown={stored?.id} changes={changes} open={open} />}
      {deck ? (
        <DeckWorkbench
          key={deck.id}
          deck={deck}
          mode={sharedDeck ? 'shared' : isDefault ? 'default' : 'own'}
          loaded={loaded}
          changes={changes}
          say={say}
        />
      ) : (
        <p className={styles.notice}>{words.unknownDeck}</p>
      )}
      <NoticeLine notice={notice} say={say} />
    </div>
  )
}
