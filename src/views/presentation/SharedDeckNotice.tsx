import type { Deck } from '#domain/deck/deck.ts'
import { defaultDeckId } from '#domain/deck/deck.ts'
import { deckTransferWords } from '#i18n/deckTransferWords.ts'
import { presentationWords } from '#i18n/presentationWords.ts'
import { Link } from 'react-router'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { toDeckName } from './deckChoices.ts'
import { FaultNotice } from './FaultNotice.tsx'
import styles from './PresentationPage.module.css'
import { useDeckHref } from './useDeckHref.ts'
import type { SharedDeck } from './useSharedDeck.ts'

interface SharedDeckNoticeProps {
  readonly shared: SharedDeck
  readonly keep: (deck: Deck) => void
}

/** Asks who has opened a link with a presentation in it whether to keep it. */
export function SharedDeckNotice({ shared, keep }: SharedDeckNoticeProps) {
  const transfer = useWords(deckTransferWords)
  const words = useWords(presentationWords)
  const language = useLanguage()
  const toHref = useDeckHref()
  if (shared === 'none') return null
  if (shared === 'reading') return <p role="status">{transfer.reading}</p>
  if (shared === 'notLoaded')
    return (
      <p role="alert" className={styles.notice}>
        {transfer.failed}
      </p>
    )
  if ('fault' in shared) return <FaultNotice from="link" fault={shared.fault} />
  const { deck } = shared
  return (
    <div className={styles.notice}>
      <p role="status">
        <strong>
          {transfer.sharedLead(toDeckName(deck, language), words.slideCount(deck.slides.length))}
        </strong>{' '}
        {transfer.sharedAsk}
      </p>
      <p className={styles.answers}>
        <button
          type="button"
          className={styles.main}
          onClick={() => {
            keep(deck)
          }}
        >
          {transfer.keep}
        </button>
        <Link to={toHref('presentation', defaultDeckId)}>{transfer.leave}</Link>
      </p>
    </div>
  )
}
