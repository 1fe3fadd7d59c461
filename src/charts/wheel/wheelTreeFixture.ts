import type { WheelNode } from './wheelNode.ts'

const toNode = (id: string, children: readonly WheelNode[]): WheelNode => ({
  id,
  title: id,
  href: `/${id}`,
  label: `Label ${id}`,
  children,
})

/** A tree for tests: per area, per goal, how many indicators. Ids tell the place: "a0", "a0g1", "a0g1i2". */
export function toTree(counts: readonly (readonly number[])[]): readonly WheelNode[] {
  return counts.map((goals, area) =>
    toNode(
      `a${area}`,
      goals.map((indicators, goal) =>
        toNode(
          `a${area}g${goal}`,
          Array.from({ length: indicators }, (_, indicator) => toNode(`a${area}g${goal}i${indicator}`, [])),
        ),
      ),
    ),
  )
}

/** The shape of RUS 2030: four areas, fifteen goals, 43 indicators. */
export const strategyCounts = [
  [4, 2, 4, 1],
  [2, 4, 2, 1],
  [5, 3, 4],
  [3, 3, 1, 4],
]
