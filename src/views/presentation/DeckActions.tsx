import type { MouseEvent } from 'react'
import { Link } from 'react-router'
import type { Deck } from '#domain/deck/deck.ts'
import { deckTransferWords } from '#i18n/deckTransferWords.ts'
import { presentationWords } from '#i18n/presentationWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { PopoverMenu } from '#ui/PopoverMenu.tsx'
import styles from './DeckHead.module.css'
import type { DeckMode } from './DeckWorkbench.tsx'
import { saveDeckFile } from './saveDeckFile.ts'
import type { DeckChanges } from './useDeckChanges.ts'
import { useDeckHref } from './useDeckHref.ts'
import type { Say } from './useNotice.ts'

interface DeckActionsProps {
  readonly deck: Deck
  readonly mode: DeckMode
  readonly number: number
  readonly changes: DeckChanges
  readonly say: Say
  readonly open: (what: 'share' | 'remove') => void
}

/** From the deck to the audience, and what else can be done with the whole of it. */
export function DeckActions({ deck, mode, number, changes, say, open }: DeckActionsProps) {
  const words = useWords(presentationWords)
  const transfer = useWords(deckTransferWords)
  const toHref = useDeckHref()
  const copy = () => {
    changes.copy(deck)
  }
  const isEmpty = deck.slides.length === 0
  return (
    <div className={`${styles.actions} no-print`}>
      {isEmpty ? null : (
        <>
          <Link to={toHref('show', deck.id, number)} className={styles.show}>
            {words.show}
          </Link>
          <a
            href={toHref('presenter', deck.id, number)}
            target="norrbotten-2030-talarvy"
            title={words.presenterHint}
            className={styles.action}
            onClick={openWindow}
          >
            {words.presenter}
          </a>
        </>
      )}
      {mode === 'default' ? (
        <button type="button" className={styles.action} onClick={copy}>
          {words.copy}
        </button>
      ) : null}
      <PopoverMenu
        label={words.more}
        choices={[
          ...(mode === 'own' ? [{ key: 'copy', name: words.copy, hint: '', choose: copy }] : []),
          {
            key: 'file',
            name: transfer.saveFile,
            hint: transfer.saveFileHint,
            choose: () => {
              say(transfer.saved(saveDeckFile(deck)))
            },
          },
          {
            key: 'share',
            name: transfer.share,
            hint: transfer.shareHint,
            choose: () => {
              open('share')
            },
          },
          ...(mode === 'own'
            ? [
                {
                  key: 'remove',
                  name: words.remove,
                  hint: '',
                  choose: () => {
                    open('remove')
                  },
                },
              ]
            : []),
        ]}
      />
    </div>
  )
}

/** A window of its own, which can be moved to another screen; where the browser refuses, the link opens a tab. */
function openWindow(event: MouseEvent<HTMLAnchorElement>): void {
  const { href, target } = event.currentTarget
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  if (window.open(href, target, 'popup,width=1100,height=760')) event.preventDefault()
}
