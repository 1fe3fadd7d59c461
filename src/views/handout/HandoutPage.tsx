import { useSearchParams } from 'react-router'
import type { Deck } from '#domain/deck/deck.ts'
import type { Strategy } from '#domain/strategy.ts'
import { handoutWords } from '#i18n/handoutWords.ts'
import { paths } from '#paths.ts'
import { parameters } from '#pathState.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { useShownDeck } from '../deck/useShownDeck.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import styles from './HandoutPage.module.css'
import { PrintActions } from './PrintActions.tsx'
import { PrintedSlide } from './PrintedSlide.tsx'
import { TakeDeckHome } from '../deck/TakeDeckHome.tsx'
import { usePrintReady } from './usePrintReady.ts'

/** A deck for paper: a slide a page, or a handout with notes. */
export default function HandoutPage() {
  return (
    <LoadPanel state={useStrategyInRegion()} size="page">
      {(loaded) => <Handout loaded={loaded} />}
    </LoadPanel>
  )
}

function Handout({ loaded: { strategy } }: { loaded: StrategyInRegion }) {
  const words = useWords(handoutWords)
  const { deck } = useShownDeck(strategy)
  if (deck) return <Sheets key={deck.id} deck={deck} strategy={strategy} />
  return (
    <main className={styles.page}>
      <PageTitle title={words.unknown} />
      <h1>{words.unknown}</h1>
      <p>{words.unknownText}</p>
      <AppLink to={paths.presentation()}>{words.back}</AppLink>
    </main>
  )
}

function Sheets({ deck, strategy }: { deck: Deck; strategy: Strategy }) {
  const words = useWords(handoutWords)
  const [search] = useSearchParams()
  const hasNotes = search.get(parameters.notes) === 'ja'
  const { sheets, ready } = usePrintReady(deck)
  return (
    <main className={styles.page}>
      <PageTitle title={words.title(deck.title)} />
      <header className={`${styles.head} no-print`}>
        <AppLink to={paths.presentation()}>{words.back}</AppLink>
        <h1>{words.title(deck.title)}</h1>
        <TakeDeckHome deck={deck} strategy={strategy} />
        <PrintActions ready={ready} slides={deck.slides.length} />
      </header>
      <div ref={sheets} className={`${styles.sheets} ${hasNotes ? styles.handout : styles.pages}`}>
        {deck.slides.map((slide, index) => (
          <PrintedSlide key={slide.id} slide={slide} number={index + 1} hasNotes={hasNotes} />
        ))}
      </div>
    </main>
  )
}
