import { useQueryClient } from '@tanstack/react-query'
import { useContext, useEffect, useRef, useState } from 'react'
import type { Deck } from '#domain/deck/deck.ts'
import type { Strategy } from '#domain/strategy.ts'
import { stageWords } from '#i18n/stageWords.ts'
import { toLanguagePath } from '#paths.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { gatherDeck } from './gatherDeck.ts'
import { spoken } from '../indicatorRow.ts'
import { StageContext } from '../stage/stage.ts'
import { loadPart, NotLoaded } from '../useExportOutcome.ts'

export type DeckFileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'gathering'; readonly slide: number }
  | { readonly kind: 'writing' }
  | { readonly kind: 'done'; readonly name: string; readonly failed: readonly number[] }
  | { readonly kind: 'failed'; readonly isNotLoaded: boolean }

interface DeckFile {
  readonly state: DeckFileState
  readonly start: () => void
  readonly cancel: () => void
}

/** Makes a PowerPoint file of a deck as it is now; can be called off, and is when the page is left. */
export function useDeckFile(deck: Deck, strategy: Strategy): DeckFile {
  const language = useLanguage()
  const { foot } = useWords(stageWords)
  const loadStage = useContext(StageContext)
  const queryClient = useQueryClient()
  const [state, setState] = useState<DeckFileState>({ kind: 'none' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const make = async (signal: AbortSignal): Promise<DeckFileState> => {
    const openStage = await loadPart(loadStage)
    const { slides, failed } = await gatherDeck({
      deck,
      language,
      openStage,
      isBusy: () => queryClient.isFetching() > 0,
      toWholeAddress: (path) => `${window.location.origin}${toLanguagePath(path, language)}`,
      signal,
      onProgress: (slide) => {
        setState({ kind: 'gathering', slide })
      },
    })
    setState({ kind: 'writing' })
    const { saveSlides } = await loadPart(() => import('#exports/slides/saveSlides.ts'))
    signal.throwIfAborted()
    const owner = spoken(strategy.owner, language)
    const name = await saveSlides({
      title: deck.title,
      owner,
      foot: foot(strategy.release.id),
      language,
      slides,
    })
    return { kind: 'done', name, failed }
  }
  return {
    state,
    start: () => {
      const controller = new AbortController()
      running.current = controller
      setState({ kind: 'gathering', slide: 1 })
      make(controller.signal).then(setState, (error: unknown) => {
        if (!controller.signal.aborted) setState({ kind: 'failed', isNotLoaded: error instanceof NotLoaded })
      })
    },
    cancel: () => {
      running.current?.abort()
      setState({ kind: 'none' })
    },
  }
}
