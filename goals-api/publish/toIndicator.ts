import { addsUp } from '#domain/addsUp.ts'
import type { Indicator, Provenance } from '#domain/indicator.ts'
import type { IndicatorContent } from './contentSchemas.ts'
import { toEarlierVintages } from './goalsData.ts'
import type { ObservationRow } from './readObservations.ts'
import { toCube } from './toCube.ts'

/** Content and figures as the domain's indicator. `codes` are the places there are, in order. */
export function toIndicator(
  id: string,
  content: IndicatorContent,
  { rows, replaced }: IndicatorFigures,
  codes: readonly string[],
): Indicator {
  const cube = toCube(rows, codes)
  return {
    ...content,
    id,
    source: toSource(content.provenance),
    ownProcessing: content.provenance.ownProcessing,
    provenance: toProvenance(content.provenance),
    vintages: toEarlierVintages(content),
    isTotal: addsUp(cube),
    cube,
    ...(replaced ? { replaced: { vintage: replaced.vintage, cube: toCube(replaced.rows, codes) } } : {}),
  }
}

/** The rows of the edition that is shown, and of the one it replaced. */
interface IndicatorFigures {
  readonly rows: readonly ObservationRow[]
  readonly replaced?: { readonly vintage: string; readonly rows: readonly ObservationRow[] } | undefined
}

/** As the source line names it: "Kolada (SCB)". */
function toSource({ publisher, underlyingPublisher }: IndicatorContent['provenance']): string {
  return underlyingPublisher ? `${publisher} (${underlyingPublisher})` : publisher
}

function toProvenance(content: IndicatorContent['provenance']): Provenance {
  const { sourceUpdated, fetched, ...provenance } = content
  return {
    ...provenance,
    kallaUppdateradDatum: sourceUpdated,
    hamtadDatum: fetched,
    tillganglighetsdatum: sourceUpdated ?? fetched,
    styrandeKalla: [provenance.publisher, provenance.tableIds.join(', ')].filter(Boolean).join(' '),
  }
}
