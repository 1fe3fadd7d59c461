import { useState } from 'react'
import type { Show } from './show.ts'
import type { ShowCommand } from './showKeys.ts'
import { findEscapeStep } from './showKeys.ts'
import { useFullScreen } from './useFullScreen.ts'
import { useOtherWindow } from './useOtherWindow.ts'
import { useShowKeys } from './useShowKeys.ts'
import { useShowPreferences } from './useShowPreferences.ts'

/** What can be open beside the slide in one window alone. */
type ShowPanel = 'help' | 'notes'

export interface ShowControl {
  readonly run: (command: ShowCommand) => void
  readonly panel: ShowPanel | undefined
  readonly closePanel: () => void
  readonly goTo: (slide: number) => void
  readonly fullScreen: ReturnType<typeof useFullScreen>
  readonly otherWindow: ReturnType<typeof useOtherWindow>
}

/** Everything keys and buttons can do in a window of a show. `end` leaves it; the presenter's window has no such key. */
export function useShowControl(show: Show, other: 'presenter' | 'audience', end?: () => void): ShowControl {
  const { deck, index, state, act } = show
  const [panel, setPanel] = useState<ShowPanel>()
  const fullScreen = useFullScreen()
  const otherWindow = useOtherWindow(show, other)
  const { hasLetters } = useShowPreferences()

  const goTo = (slide: number) => {
    act({ kind: 'goTo', slide, slides: deck.slides.length, now: Date.now() })
  }
  const togglePanel = (wanted: ShowPanel) => {
    setPanel(panel === wanted ? undefined : wanted)
  }
  const closePanel = () => {
    setPanel(undefined)
  }
  const escapes = {
    close: closePanel,
    uncover: () => {
      act({ kind: 'uncover' })
    },
    goBack: () => {
      act({ kind: 'goBack' })
    },
    leaveFullScreen: fullScreen.toggle,
    end: () => end?.(),
  }
  const escape = () => {
    const step = findEscapeStep({
      panel: panel !== undefined,
      cover: state.cover !== 'none',
      visit: state.visit !== undefined,
      fullScreen: fullScreen.isFull,
    })
    escapes[step]()
  }
  const commands: Readonly<Record<ShowCommand, () => void>> = {
    next: () => {
      goTo(index + 1)
    },
    previous: () => {
      goTo(index - 1)
    },
    first: () => {
      goTo(0)
    },
    last: () => {
      goTo(deck.slides.length - 1)
    },
    goBack: escapes.goBack,
    escape,
    black: () => {
      act({ kind: 'cover', cover: 'black' })
    },
    code: () => {
      act({ kind: 'cover', cover: 'code' })
    },
    help: () => {
      togglePanel('help')
    },
    notes: () => {
      togglePanel('notes')
    },
    presenter: otherWindow.open,
    fullScreen: fullScreen.toggle,
  }
  const run = (command: ShowCommand) => {
    commands[command]()
  }
  useShowKeys(run, hasLetters)
  return { run, panel, closePanel, goTo, fullScreen, otherWindow }
}
