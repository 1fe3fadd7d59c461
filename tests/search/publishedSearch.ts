import * as v from 'valibot'
import { resources } from '#api/contract.ts'
import { publishGoalsApi } from '#goals-api/publish/publishGoalsApi.ts'
import { readDataFolder } from '#goals-api/readDataFolder.ts'
import { pageTitles } from '#views/search/searchPages.ts'

/** What is searched, as it is published now. */
export function readPublishedSearch() {
  const published = publishGoalsApi(readDataFolder()).resources
  const read = <Value>(path: string, schema: v.GenericSchema<unknown, Value>) =>
    v.parse(schema, JSON.parse(published.get(path)?.body ?? 'null'))
  const { current } = read(resources.strategies.path(), resources.strategies.read)
  return {
    strategy: read(resources.strategy.path(current), resources.strategy.read),
    catalogue: read(resources.regions.path(), resources.regions.read),
    synonyms: read(resources.synonyms.path(), resources.synonyms.read),
    pages: pageTitles,
  }
}
