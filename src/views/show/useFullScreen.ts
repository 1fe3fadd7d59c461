import { useSyncExternalStore } from 'react'

interface FullScreen {
  readonly isPossible: boolean
  readonly isFull: boolean
  readonly toggle: () => void
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange)
  return () => {
    document.removeEventListener('fullscreenchange', onChange)
  }
}

/** The whole screen for this window. */
export function useFullScreen(): FullScreen {
  const isFull = useSyncExternalStore(
    subscribe,
    () => Boolean(document.fullscreenElement),
    () => false,
  )
  return {
    isPossible: document.fullscreenEnabled,
    isFull,
    toggle: () => {
      const done = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen()
      // Refused, as where no key was pressed: the show is where it was.
      done.catch(() => undefined)
    },
  }
}
