import type { Neighbours } from '#ui/useRovingFocus.ts'
import type { WheelSlot } from './wheelSlots.ts'

export const centreKey = 'centre'

/** True for a segment, its ancestors and what hangs under it. Everything hangs under the centre. */
export function isOnBranch(key: string, branch: string): boolean {
  if (key === branch || key === centreKey || branch === centreKey) return true
  return key.startsWith(`${branch}.`) || branch.startsWith(`${key}.`)
}

/** Keys of the segments with the id; several when an indicator serves more than one goal. */
export function keysOf(slots: readonly WheelSlot[], id: string | undefined): readonly string[] {
  return slots.filter((slot) => slot.node.id === id).map((slot) => slot.key)
}

const parentOf = (key: string): string => {
  const end = key.lastIndexOf('.')
  return end < 0 ? centreKey : key.slice(0, end)
}

/**
 * Where the keys lead: left and right along the ring and round it, up towards the hub, down to the first child,
 * Home and End to the ends of the ring.
 */
export function toWheelNeighbours(slots: readonly Pick<WheelSlot, 'key' | 'level'>[]): Neighbours {
  const levels = new Map(slots.map((slot) => [slot.key, slot.level]))
  const ringOf = (key: string) =>
    slots.filter((slot) => slot.level === levels.get(key)).map((slot) => slot.key)
  const firstChildOf = (key: string) => {
    const child = key === centreKey ? '0' : `${key}.0`
    return levels.has(child) ? child : undefined
  }

  return (current, pressed) => {
    const ring = ringOf(current)
    const place = ring.indexOf(current)
    switch (pressed) {
      case 'ArrowDown':
        return firstChildOf(current)
      case 'ArrowUp':
        return current === centreKey ? undefined : parentOf(current)
      case 'ArrowRight':
        return ring[(place + 1) % ring.length]
      case 'ArrowLeft':
        return ring.at(place - 1)
      case 'Home':
        return ring[0]
      case 'End':
        return ring.at(-1)
      default:
        return undefined
    }
  }
}
