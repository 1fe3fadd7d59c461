import { useCallback, useState } from 'react'

/** What was just done, and how it is undone where it can be. */
export interface Notice {
  readonly text: string
  readonly undo?: (() => void) | undefined
}

export type Say = (text: string, undo?: () => void) => void

export function useNotice(): { readonly notice: Notice; readonly say: Say } {
  const [notice, setNotice] = useState<Notice>({ text: '' })
  const say = useCallback((text: string, undo?: () => void) => {
    setNotice({ text, undo })
  }, [])
  return { notice, say }
}
