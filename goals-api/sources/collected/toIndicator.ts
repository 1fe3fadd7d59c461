import { addedNotes } from './addedNotes.ts'
import type { CollectedIndicator } from './collectedStrategy.ts'
import { mendedUnits } from './mendedUnits.ts'
import { otherSources } from './otherSources.ts'
import { peopleEquivalents } from './peopleEquivalents.ts'
import { toKoladaProvenance } from './toKoladaProvenance.ts'

const countingPeople = new Set(['folkmangd', 'inrikes-flyttnetto'])

/** Regions a target holds for, where that is not everywhere. */
const targetRegions: Readonly<Record<string, readonly string[]>> = { 'utslapp-transporter': ['25'] }

/** What people edit about an indicator; all but its figures. Throws when nothing is known of its source. */
export function toIndicator(id: string, indicator: CollectedIndicator, definition: string | undefined) {
  const { title, direction, decimals, kind = 'statistic', limit, ended, breaks } = indicator
  const unit = mendedUnits[id] ?? indicator.unit
  return {
    title,
    unit,
    valueKind: unit.sv.startsWith('procent') ? 'percent' : 'number',
    direction,
    decimals,
    kind,
    limit,
    countsPeople: countingPeople.has(id) ? true : undefined,
    endedYear: ended,
    note: indicator.note ?? addedNotes[id],
    target: indicator.target && { ...indicator.target, regions: targetRegions[id] ?? 'all' },
    breaks,
    people: peopleEquivalents[id],
    ...toSource(id, indicator, definition),
    vintages: indicator.vintages?.map((vintage) => ({ id: vintage.id })),
  }
}

function toSource(id: string, { kolada }: CollectedIndicator, definition: string | undefined) {
  if (kolada !== undefined && definition !== undefined)
    return { definition: { sv: definition }, provenance: toKoladaProvenance(kolada, definition) }
  const other = otherSources[id]
  if (!other) throw new Error(`Indicator ${id}: neither Kolada nor otherSources.ts says where it comes from`)
  return other
}
