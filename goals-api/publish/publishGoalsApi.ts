import { datasetPath } from '#api/contract.ts'
import { checkData } from './checkData.ts'
import type { DataFiles } from './dataFiles.ts'
import type { Finding } from './finding.ts'
import { toPublication } from './publication.ts'
import { readData } from './readData.ts'
import type { DatasetFiles } from './writeDataset.ts'
import { writeDataset } from './writeDataset.ts'
import type { PublishedResource } from './writeResources.ts'
import { writeResources } from './writeResources.ts'

export interface PublishResult {
  readonly findings: readonly Finding[]
  /** By path below the API's root: `/strategies.json`. Empty when any finding is an error. */
  readonly resources: ReadonlyMap<string, PublishedResource>
  /** All tables as one file; null when any finding is an error. */
  readonly dataset: PublishedDataset | null
}

/** What is packed into one file, and the day that stands on it. */
interface PublishedDataset {
  readonly path: string
  readonly files: DatasetFiles
  readonly date: string
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
  if (!publication || hasErrors())
    return { findings: findings.sort(byPlace), resources: new Map(), dataset: null }
  const dataset = {
    path: datasetPath,
    files: writeDataset(publication),
    date: publication.api.release.date,
  }
  return { findings: findings.sort(byPlace), resources, dataset }
}

function byPlace(a: Finding, b: Finding): number {
  return a.file.localeCompare(b.file) || (a.row ?? 0) - (b.row ?? 0)
}
