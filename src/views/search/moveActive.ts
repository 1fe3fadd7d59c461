/**
 * Which option is marked after a key, of `count`; −1 before is none. Undefined where the key is the field's own: Home and
 * End belong to the text until one has moved among the options.
 */
export function moveActive(key: string, index: number, count: number, hasMoved: boolean): number | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count
    case 'ArrowUp':
      return index <= 0 ? count - 1 : index - 1
    case 'Home':
      return hasMoved ? 0 : undefined
    case 'End':
      return hasMoved ? count - 1 : undefined
    default:
      return undefined
  }
}
