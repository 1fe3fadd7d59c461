import type { WheelLevel, WheelNode } from './wheelNode.ts'

export const fullTurn = 2 * Math.PI

/** The angle a node has, in radians clockwise from 12 o'clock. */
export interface WheelSlot {
  /** Place in the tree, "0.2.1": ids may recur, since an indicator can serve two goals. */
  readonly key: string
  readonly level: WheelLevel
  readonly node: WheelNode
  readonly from: number
  readonly to: number
}

/** Extra angle between neighbours that belong to different areas or goals. */
export interface WheelGaps {
  readonly area: number
  readonly goal: number
}

type Link = Pick<WheelSlot, 'key' | 'level' | 'node'>
/** From an area out to what has nothing further out: an indicator, or a goal or area that is still empty. */
type Branch = readonly [Link, ...Link[]]

const outwards = { area: 'goal', goal: 'indicator', indicator: undefined } as const

function toBranches(nodes: readonly WheelNode[], level: WheelLevel, parentKey: string): readonly Branch[] {
  return nodes.flatMap((node, index): readonly Branch[] => {
    const link: Link = { key: `${parentKey}${index}`, level, node }
    const next = outwards[level]
    const below = next ? toBranches(node.children, next, `${link.key}.`) : []
    return below.length > 0 ? below.map((branch): Branch => [link, ...branch]) : [[link]]
  })
}

const boundaryOf = (a: Branch, b: Branch): keyof WheelGaps | undefined => {
  if (a[0].key !== b[0].key) return 'area'
  return a[1]?.key === b[1]?.key ? undefined : 'goal'
}

/** However many there are, all gaps of a kind take at most a tenth of the circle. */
const capGap = (gap: number, count: number) => (count === 0 ? 0 : Math.min(gap, fullTurn / 10 / count))

/**
 * Shares the circle: every indicator gets the same angle, a goal or area the angles of its indicators. An empty
 * goal or area keeps the angle of one indicator, so that it can be seen and followed.
 */
export function toWheelSlots(areas: readonly WheelNode[], wanted: WheelGaps): readonly WheelSlot[] {
  const branches = toBranches(areas, 'area', '')
  const boundaries = branches.map((branch, index) => {
    const next = branches[(index + 1) % branches.length]
    return next && boundaryOf(branch, next)
  })
  const count = (kind: keyof WheelGaps) => boundaries.filter((boundary) => boundary === kind).length
  const gaps = { area: capGap(wanted.area, count('area')), goal: capGap(wanted.goal, count('goal')) }
  const gapAfter = (index: number) => {
    const boundary = boundaries.at(index)
    return boundary ? gaps[boundary] : 0
  }
  const taken = gaps.area * count('area') + gaps.goal * count('goal')
  const share = (fullTurn - taken) / branches.length

  const slots = new Map<string, WheelSlot>()
  let angle = gapAfter(-1) / 2
  for (const [index, branch] of branches.entries()) {
    for (const link of branch) {
      const begun = slots.get(link.key)
      slots.set(link.key, { ...link, from: begun?.from ?? angle, to: angle + share })
    }
    angle += share + gapAfter(index)
  }
  return [...slots.values()]
}
