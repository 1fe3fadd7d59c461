import { Link } from 'react-router'
import type { Deck } from '#domain/deck/deck.ts'
import type { Strategy } from '#domain/strategy.ts'
import { deckFileWords } from '#i18n/deckFileWords.ts'
import { paths } from '#paths.ts'
import { parameters, withParameters } from '#pathState.ts'
import { useAddress } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import styles from './TakeDeckHome.module.css'
import { tellDeckFile } from './tellDeckFile.ts'
import { useDeckFile } from './useDeckFile.ts'

interface TakeDeckHomeProps {
  readonly deck: Deck
  readonly strategy: Strategy
}

/** A deck as a PowerPoint file, and the ways to its printed forms. */
export function TakeDeckHome({ deck, strategy }: TakeDeckHomeProps) {
  const words = useWords(deckFileWords)
  const toAddress = useAddress()
  const { state, start, cancel } = useDeckFile(deck, strategy)
  const isWorking = state.kind === 'gathering' || state.kind === 'writing'
  const toPrint = (own: Readonly<Record<string, string>>) =>
    withParameters(toAddress(paths.handout()), { [parameters.deck]: deck.id, ...own })
  return (
    <div role="group" aria-label={words.group} className={`${styles.group} no-print`}>
      <button
        type="button"
        className={styles.button}
        title={words.slidesHint}
        disabled={deck.slides.length === 0}
        aria-disabled={isWorking}
        onClick={isWorking ? undefined : start}
      >
        {words.slides}
      </button>
      <Link to={toPrint({})}>{words.pages}</Link>
      <Link to={toPrint({ [parameters.notes]: 'ja' })}>{words.handout}</Link>
      <div className={styles.outcome}>
        <p role="status" className={styles.said}>
          {tellDeckFile(state, deck.slides.length, words)}
        </p>
        {state.kind === 'gathering' ? <QuietButton onClick={cancel}>{words.cancel}</QuietButton> : null}
        {state.kind === 'failed' ? <QuietButton onClick={start}>{words.retry}</QuietButton> : null}
      </div>
    </div>
  )
}
