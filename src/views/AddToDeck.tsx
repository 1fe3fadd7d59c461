import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { deckLimits } from '#domain/deck/deck.ts'
import { addToDeckWords } from '#i18n/addToDeckWords.ts'
import { isEmbedded, paths, splitLanguage } from '#paths.ts'
import { parameters, toSlideSearch, withParameters } from '#pathState.ts'
import { useAddress } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import action from '#ui/actionButton.module.css'
import styles from './AddToDeck.module.css'
import type { Collected } from './deck/collectSlide.ts'
import { useSlide } from './stage/stage.ts'

interface AddToDeckProps {
  /** What is added, for who hears the button on its own. */
  readonly what: string
  /** The picture's path inside a language; that of this page where nothing is said. */
  readonly path?: string | undefined
}

type Outcome = Collected | { readonly kind: 'none' } | { readonly kind: 'failed' }

/** Puts what is shown in the visitor's presentation, as the address says it is shown. What that needs is fetched by the click. */
export function AddToDeck({ what, path }: AddToDeckProps) {
  const words = useWords(addToDeckWords)
  const { pathname, search } = useLocation()
  const isOnSlide = useSlide() !== undefined
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  if (isOnSlide || isEmbedded(pathname)) return null
  const add = () => {
    const address = `${path ?? splitLanguage(pathname).path}${toSlideSearch(search)}`
    import('./deck/collectSlide.ts').then(
      ({ collectSlide }) => {
        setOutcome(collectSlide(address, words.firstDeck))
      },
      () => {
        setOutcome({ kind: 'failed' })
      },
    )
  }
  return (
    <span className={`${styles.row} no-print`}>
      <button type="button" className={action.button} aria-label={words.addWhat(what)} onClick={add}>
        <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false" className={action.sign}>
          <path d="M6 1.5v9M1.5 6h9" />
        </svg>
        {words.add}
      </button>
      <span role="status" className={styles.said}>
        {tell(outcome, words)} <OpenLink outcome={outcome} />
      </span>
    </span>
  )
}

function OpenLink({ outcome }: { outcome: Outcome }) {
  const words = useWords(addToDeckWords)
  const toAddress = useAddress()
  if (outcome.kind !== 'added' && outcome.kind !== 'full') return null
  const place = {
    [parameters.deck]: outcome.deck.id,
    [parameters.slide]: String(outcome.deck.slides.length),
  }
  return <Link to={withParameters(toAddress(paths.presentation()), place)}>{words.open}</Link>
}

function tell(outcome: Outcome, words: (typeof addToDeckWords)['sv']): string {
  switch (outcome.kind) {
    case 'none':
      return ''
    case 'added':
      return [words.added(outcome.deck.title, outcome.number), outcome.isKept ? '' : words.notKept]
        .join(' ')
        .trim()
    case 'full':
      return words.full(outcome.deck.title, deckLimits.slides)
    case 'tooLong':
    case 'failed':
      return words[outcome.kind]
  }
}
