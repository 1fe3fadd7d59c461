import { useQuery } from '@tanstack/react-query'
import { standingsQuery } from '#api/queries.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import { municipalitiesOf } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'

/**
 * The standings of one municipality, which say what is published for municipalities at all. Undefined until they can
 * be had; then no measure is left out beforehand, and the map says of each whether it has figures.
 */
export function useMunicipalPublication(
  strategy: Strategy,
  catalogue: RegionCatalogue | undefined,
): readonly Standing[] | undefined {
  const code = findProbe(strategy, catalogue)
  const { data } = useQuery({ ...standingsQuery(strategy.id, code ?? ''), enabled: code !== undefined })
  return data
}

/** The municipality that is asked, the first of the catalogue. */
export function findProbe(strategy: Strategy, catalogue: RegionCatalogue | undefined): string | undefined {
  return catalogue && municipalitiesOf(catalogue, strategy.homeRegion)[0]?.code
}
