import { useEffect, useEffectEvent } from 'react'
import type { FocusKind, ShowCommand } from './showKeys.ts'
import { findCommand } from './showKeys.ts'

/** Runs what keys ask for, unless a dialog is open or somebody else has used them. */
export function useShowKeys(run: (command: ShowCommand) => void, hasLetters: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (document.querySelector('dialog[open]')) return
    const command = findCommand(
      {
        key: event.key,
        hasModifier: event.ctrlKey || event.altKey || event.metaKey,
        isUsed: event.defaultPrevented,
        focus: toFocusKind(event.target),
      },
      hasLetters,
    )
    if (command === undefined) return
    event.preventDefault()
    run(command)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      press(event)
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  }, [])
}

const kinds: readonly (readonly [string, FocusKind])[] = [
  ['input, select, textarea, [contenteditable]', 'field'],
  ['[role="slider"], [data-roving], [data-scrolls]', 'chart'],
  ['button, summary, [role="button"]', 'button'],
  ['a[href]', 'link'],
]

function toFocusKind(target: EventTarget | null): FocusKind {
  if (!(target instanceof Element)) return 'other'
  return kinds.find(([selector]) => target.matches(selector))?.[1] ?? 'other'
}
