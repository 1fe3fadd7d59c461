import type { Provenance } from './provenance.ts'

const licence = {
  sv: 'Får användas fritt när källan anges: ”Källa: Kolada”. Kolada namnger ingen licens.',
  en: 'Free to use when the source is stated: “Källa: Kolada”. Kolada names no licence.',
}

const fullNames: Readonly<Record<string, string>> = { Trafa: 'Trafikanalys' }

/** `kpiIds` as written in the collected material: one id or several with commas. */
export function toKoladaProvenance(kpiIds: string, definition: string): Provenance {
  const tableIds = kpiIds.split(',').map((id) => id.trim())
  return {
    publisher: 'Kolada',
    underlyingPublisher: findUnderlyingPublisher(definition),
    tableIds,
    url: `https://api.kolada.se/v3/kpi/${tableIds.join(',')}`,
    fetched: '2024-08-31',
    licence,
    ownProcessing: false,
  }
}

/** Kolada names the publisher last in the definition, in many manners: "Källa: SCB:s …", "Källa SCB", "SCB – …". */
function findUnderlyingPublisher(definition: string): string | undefined {
  const named = /^.*Källa:? (?<source>.+)$/u.exec(definition)?.groups?.['source']
  const [name] = named?.split(/[,(./]| [-–] |:s |s medborgarundersökning/u) ?? []
  const short = name?.trim()
  return short && (fullNames[short] ?? short)
}
