/** What a key does in the list of slides; `index` is where the selection or the slide goes. */
type KeyStep = { readonly kind: 'select' | 'move'; readonly index: number } | { readonly kind: 'remove' }

interface PressedKey {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** The step a key takes from the slide at `index`; undefined for keys that are not the list's. */
export function findKeyStep(
  { key, altKey, ctrlKey, metaKey, shiftKey }: PressedKey,
  index: number,
  count: number,
  canChange: boolean,
): KeyStep | undefined {
  if (ctrlKey || metaKey || shiftKey) return undefined
  if (key === 'Delete') return canChange && !altKey ? { kind: 'remove' } : undefined
  const places = new Map([
    ['ArrowUp', index - 1],
    ['ArrowDown', index + 1],
    ['Home', 0],
    ['End', count - 1],
  ])
  const to = places.get(key)
  if (to === undefined || (altKey && !(canChange && key.startsWith('Arrow')))) return undefined
  return { kind: altKey ? 'move' : 'select', index: Math.min(Math.max(to, 0), count - 1) }
}
