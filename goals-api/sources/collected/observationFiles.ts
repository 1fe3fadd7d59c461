import type { CollectedIndicator, CollectedSource, CollectedStrategy } from './collectedStrategy.ts'

/** A file of figures to write: where, from what, and what its gaps and breaks mean. */
export interface ObservationFile {
  readonly path: string
  readonly source: CollectedSource
  readonly breakYears: readonly number[]
  /** The source withholds county values for confidentiality, so that a gap there is one. */
  readonly withholdsCounties: boolean
}

const withholdingCounties = new Set(['energianvandning'])

/** One file for each indicator, then one for each older vintage of its figures. */
export function listObservationFiles(collected: CollectedStrategy): readonly ObservationFile[] {
  return Object.entries(collected.indicators).flatMap(([id, indicator]) => [
    toFile(id, indicator),
    ...toOlderVintages(id, indicator),
  ])
}

function toFile(id: string, indicator: CollectedIndicator): ObservationFile {
  return {
    path: `observations/${id}.csv`,
    source: indicator,
    breakYears: (indicator.breaks ?? []).map((seriesBreak) => seriesBreak.year),
    withholdsCounties: withholdingCounties.has(id),
  }
}

function toOlderVintages(id: string, indicator: CollectedIndicator): readonly ObservationFile[] {
  const older = (indicator.vintages ?? []).filter((vintage) => vintage.file !== indicator.file)
  return older.map((vintage) => ({
    path: `vintages/${id}-${vintage.id}.csv`,
    source: { file: vintage.file },
    breakYears: [],
    withholdsCounties: false,
  }))
}
