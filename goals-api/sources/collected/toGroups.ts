import type { CollectedGroup } from './collectedStrategy.ts'
import { countyNames } from './countyNames.ts'

export interface Group {
  readonly id: string
  readonly title: CollectedGroup['title']
  readonly members: readonly string[]
  readonly rule?: CollectedGroup['rule']
}

/** The groups with their members as codes. A group without members can only be the one of all counties. */
export function toGroups(groups: readonly CollectedGroup[]): readonly Group[] {
  return groups.map(({ id, title, members, rule }) => ({
    id,
    title,
    members: members ?? membersByName(id),
    ...(rule && { rule }),
  }))
}

function membersByName(id: string): readonly string[] {
  if (id === 'alla-lan') return Object.keys(countyNames).sort()
  throw new Error(`The group ${id} has no members; list them`)
}
