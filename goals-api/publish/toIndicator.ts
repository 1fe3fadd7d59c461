import { addsUp } from '#domain/addsUp.ts'
import type { Indicator, PeopleMeasure, Provenance } from '#domain/indicator.ts'
import type { IndicatorContent, PopulationContent } from './contentSchemas.ts'
import { toEarlierVintages } from './goalsData.ts'
import type { ObservationRow } from './readObservations.ts'
import { toCube } from './toCube.ts'

/** Content and figures as the domain's indicator. `codes` are the places there are, in order. */
export function toIndicator(
  id: string,
  content: IndicatorContent,
  { rows, replaced, population }: IndicatorFigures,
  codes: readonly string[],
): Indicator {
  const cube = toCube(rows, codes)
  const { people, ...rest } = content
  return {
    ...rest,
    id,
    source: toSource(content.provenance),
    ownProcessing: content.provenance.ownProcessing,
    provenance: toProvenance(content.provenance),
    vintages: toEarlierVintages(content),
    isTotal: addsUp(cube),
    ...(cube.sexes.includes('women') && cube.sexes.includes('men') ? { isBySex: true } : {}),
    cube,
    ...(people && population ? { people: toPeople(people, population, cube.years, codes) } : {}),
    ...(replaced ? { replaced: { vintage: replaced.vintage, cube: toCube(replaced.rows, codes) } } : {}),
  }
}

/** The rows of the edition that is shown, of the one it replaced, and of the population it is told in. */
interface IndicatorFigures {
  readonly rows: readonly ObservationRow[]
  readonly replaced?: { readonly vintage: string; readonly rows: readonly ObservationRow[] } | undefined
  readonly population?: Population | undefined
}

interface Population {
  readonly content: PopulationContent
  readonly rows: readonly ObservationRow[]
}

/** The population in the years the indicator has; the others would never be used. */
function toPeople(
  { per, phrase, note }: NonNullable<IndicatorContent['people']>,
  { content, rows }: Population,
  years: readonly number[],
  codes: readonly string[],
): PeopleMeasure {
  const ofThoseYears = rows.filter(({ year }) => years.includes(year))
  return {
    per,
    phrase,
    note,
    group: content.title,
    source: toSource(content.provenance),
    cube: toCube(ofThoseYears, codes),
  }
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
