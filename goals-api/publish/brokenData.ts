import type { DataFiles } from './dataFiles.ts'
import type { Finding } from './finding.ts'

type Place = Pick<Finding, 'rule' | 'file' | 'row' | 'column'>

/** For tests: what is wrong, the data folder with that fault, where it should be told, and the repair. */
export type BrokenData = readonly [name: string, files: DataFiles, place: Place, repair: RegExp]

/** The finding of that rule at exactly that place. */
export function findFinding(findings: readonly Finding[], place: Place): Finding | undefined {
  return findings.find(
    ({ rule, file, row, column }) =>
      rule === place.rule && file === place.file && row === place.row && column === place.column,
  )
}
