import { useEffect, useState } from 'react'
import type { Deck } from '#domain/deck/deck.ts'
import { deckTransferWords } from '#i18n/deckTransferWords.ts'
import { paths, toLanguagePath } from '#paths.ts'
import { parameters } from '#pathState.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import styles from './PresentationPage.module.css'
import { saveDeckFile } from './saveDeckFile.ts'
import type { Say } from './useNotice.ts'

interface ShareLinkProps {
  readonly deck: Deck
  readonly close: () => void
  readonly say: Say
}

/** The whole deck as a link to copy, or as a file where it is too long for one. */
export function ShareLink({ deck, close, say }: ShareLinkProps) {
  const words = useWords(deckTransferWords)
  const word = useDeckWord(deck)
  const language = useLanguage()
  if (word === 'making') return <p role="status">{words.reading}</p>
  if (word === 'failed' || word === undefined)
    return (
      <div role="alert" className={`${styles.notice} no-print`}>
        <p>{word === 'failed' ? words.failed : words.shareTooLong}</p>
        <p className={styles.answers}>
          <QuietButton
            onClick={() => {
              say(words.saved(saveDeckFile(deck)))
            }}
          >
            {words.saveFile}
          </QuietButton>
          <QuietButton onClick={close}>{words.close}</QuietButton>
        </p>
      </div>
    )
  const path = toLanguagePath(paths.presentation(), language)
  const link = `${window.location.origin}${path}#${parameters.deck}=${word.made}`
  return (
    <div className={`${styles.share} no-print`}>
      <CopyField label={words.shareField} text={link} lead={words.shareLead}>
        <QuietButton
          onClick={() => {
            navigator.clipboard.writeText(link).then(
              () => {
                say(words.linkCopied)
              },
              () => {
                say(words.linkRefused)
              },
            )
          }}
        >
          {words.copyLink}
        </QuietButton>
        <QuietButton onClick={close}>{words.close}</QuietButton>
      </CopyField>
    </div>
  )
}

/** Undefined where the deck is too long for a link. It is made anew when the deck is changed. */
function useDeckWord(deck: Deck): { readonly made: string } | 'making' | 'failed' | undefined {
  const [word, setWord] = useState<{ readonly made: string } | 'making' | 'failed' | undefined>('making')
  useEffect(() => {
    let isLeft = false
    import('#decks/deckLink.ts')
      .then(({ toDeckWord }) => toDeckWord(deck))
      .then(
        (made) => {
          if (!isLeft) setWord(made === undefined ? undefined : { made })
        },
        () => {
          if (!isLeft) setWord('failed')
        },
      )
    return () => {
      isLeft = true
    }
  }, [deck])
  return word
}
