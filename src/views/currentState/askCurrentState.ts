import type { QueryClient } from '@tanstack/react-query'
import { boundariesQuery, indicatorQuery, regionsQuery, standingsQuery, strategyQuery } from '#api/queries.ts'
import { findMapMeasure, toMapChoices } from './mapChoice.ts'
import { findProbe } from './useMunicipalPublication.ts'

/** What the page reads beside the shell: boundaries, which measures there are for municipalities, and the first one. */
export function askCurrentState(client: QueryClient): readonly Promise<unknown>[] {
  return [client.query(boundariesQuery()), askFirstMeasure(client)]
}

async function askFirstMeasure(client: QueryClient): Promise<void> {
  const [strategy, catalogue] = await Promise.all([
    client.query(strategyQuery()),
    client.query(regionsQuery()),
  ])
  const probe = findProbe(strategy, catalogue)
  const standings = probe === undefined ? undefined : await client.query(standingsQuery(strategy.id, probe))
  const measure = findMapMeasure(toMapChoices(strategy, standings), null)
  if (measure) await client.query(indicatorQuery(measure.id))
}
