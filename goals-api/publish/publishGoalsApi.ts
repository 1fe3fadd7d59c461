import { checkData } from './checkData.ts'
import type { DataFiles } from './dataFiles.ts'
import type { Finding } from './finding.ts'
import { toPublication } from './publication.ts'
import { readData } from './readData.ts'
import type { PublishedResource } from './writeResources.ts'
import { writeResources } from './writeResources.ts'

export interface PublishResult {
  readonly findings: readonly Finding[]
  /** By path below the API's root: `/strategies.json`. Empty when any finding is an error. */
  readonly resources: ReadonlyMap<string, PublishedResource>
}

/**
 * data → read → checked → the files of /api/v1. Pure: no disk, no clock, no network. All or nothing: an
 * error anywhere publishes nothing, so that what is published already stays whole.
 */
export function publishGoalsApi(files: DataFiles): PublishResult {
  const findings: Finding[] = []
  const report = (finding: Finding) => {
    findings.push(finding)
  }
  const hasErrors = () => findings.some(({ severity }) => severity === 'error')
  const data = readData(files, report)
  checkData(data, files, report)
  const publication = hasErrors() ? null : toPublication(data)
  const resources = publication ? writeResources(publication, report) : new Map<string, PublishedResource>()
  return { findings: findings.sort(byPlace), resources: hasErrors() ? new Map() : resources }
}

function byPlace(a: Finding, b: Finding): number {
  return a.file.localeCompare(b.file) || (a.row ?? 0) - (b.row ?? 0)
}
