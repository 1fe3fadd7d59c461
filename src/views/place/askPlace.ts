import type { QueryClient } from '@tanstack/react-query'
import { boundariesQuery, placesQuery, standingsQuery, strategyQuery } from '#api/queries.ts'

/** What a place's page reads beside the shell and the place's own standings. */
export function askPlace(client: QueryClient, code: string): readonly Promise<unknown>[] {
  return [client.query(boundariesQuery()), askSurvey(client), askWhole(client, code)]
}

/** What the list of places reads beside the shell. */
export function askPlaces(client: QueryClient): readonly Promise<unknown>[] {
  return [client.query(boundariesQuery()), askSurvey(client)]
}

async function askSurvey(client: QueryClient): Promise<void> {
  const strategy = await client.query(strategyQuery())
  await client.query(placesQuery(strategy.id))
}

/** The home region is compared with a region whose standings do not come with the strategy. */
async function askWhole(client: QueryClient, code: string): Promise<void> {
  const strategy = await client.query(strategyQuery())
  if (code === strategy.homeRegion) await client.query(standingsQuery(strategy.id, strategy.comparison))
}
