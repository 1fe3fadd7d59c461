import type { Neighbours } from '#ui/useRovingFocus.ts'
import type { MapShape } from './mapGeometry.ts'

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** How far aside a place may lie for each step ahead: 60° to either side, so that every place can be reached. */
const widestAside = Math.sqrt(3)

/**
 * Where the arrow keys lead on the map: to the place whose middle is nearest that way, within 60° of it.
 * Home and End lead to the first and last place as given.
 */
export function toMapNeighbours(places: readonly Pick<MapShape, 'code' | 'center'>[]): Neighbours {
  return (current, key) => {
    if (key === 'Home') return places[0]?.code
    if (key === 'End') return places.at(-1)?.code
    const direction = directions[key]
    const from = places.find((place) => place.code === current)
    if (!direction || !from) return undefined
    return findNearest(places, from.center, direction)
  }
}

function findNearest(
  places: readonly Pick<MapShape, 'code' | 'center'>[],
  [fromX, fromY]: MapShape['center'],
  [rightward, downward]: readonly [number, number],
): string | undefined {
  let nearest: string | undefined
  let least = Infinity
  for (const { code, center } of places) {
    const [x, y] = [center[0] - fromX, center[1] - fromY]
    const ahead = x * rightward + y * downward
    const aside = Math.abs(x * downward) + Math.abs(y * rightward)
    const distance = Math.hypot(ahead, aside)
    if (ahead <= 0 || aside > ahead * widestAside || distance >= least) continue
    nearest = code
    least = distance
  }
  return nearest
}
